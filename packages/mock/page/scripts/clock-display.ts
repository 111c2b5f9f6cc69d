import { element } from "./element.ts";

/** The clock of the world, as the page shows it. */
export interface Clock {
  /** Shows the time of the world, in seconds since 1970, and whether the clock runs. */
  set(now: number, isRunning: boolean): void;
}

/** Shows the clock of the world. If the clock runs, the shown time also changes between updates. */
export function showClock(container: HTMLElement): Clock {
  const time = element("time");
  const date = element("span", { class: "date" });
  const hour = element("span");
  time.append(date, " ", hour);
  const state = element("span", { class: "clock-state" });
  container.replaceChildren(time, state);
  let reading = { now: 0, at: 0 };
  let stopped = false;

  function show(): void {
    if (reading.at === 0) return;
    const elapsed = stopped ? 0 : Math.floor((performance.now() - reading.at) / 1000);
    const iso = new Date((reading.now + elapsed) * 1000).toISOString();
    time.dateTime = iso;
    date.textContent = iso.slice(0, 10);
    hour.textContent = iso.slice(11, 19);
    state.textContent = stopped ? "stopped" : "UTC";
    container.classList.toggle("stopped", stopped);
  }
  setInterval(show, 1000);

  return {
    set(now, isRunning) {
      reading = { now, at: performance.now() };
      stopped = !isRunning;
      show();
    },
  };
}
