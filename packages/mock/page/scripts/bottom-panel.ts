import { byId, element } from "./element.ts";

/** The views of the page. A phone shows one at a time. A wide screen always shows the reference. */
export type View = "reference" | "log" | "world" | "entities";

const least = 120;
const step = 40;

/**
 * Prepares the controls of the panel below the reference: its tabs, its height, and the button that hides it. Returns a function
 * that shows a view.
 *
 * @param onShow called with each view when it is shown
 */
export function prepareBottomPanel(onShow: (view: View) => void): (view: View) => void {
  const dock = byId("dock", HTMLElement);
  const fold = byId("fold", HTMLButtonElement);
  const views = byId("views", HTMLElement);
  const tabs = [
    { view: "log", tab: byId("tab-log", HTMLButtonElement), panel: byId("panel-log", HTMLElement) },
    { view: "world", tab: byId("tab-world", HTMLButtonElement), panel: byId("panel-world", HTMLElement) },
    {
      view: "entities",
      tab: byId("tab-entities", HTMLButtonElement),
      panel: byId("panel-entities", HTMLElement),
    },
  ] as const;

  function setFolded(folded: boolean): void {
    dock.classList.toggle("folded", folded);
    fold.setAttribute("aria-expanded", String(!folded));
    fold.textContent = folded ? "Show" : "Hide";
  }
  function show(view: View): void {
    onShow(view);
    document.body.dataset.view = view;
    for (const button of views.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
    if (view === "reference") return;
    for (const one of tabs) {
      const chosen = one.view === view;
      one.tab.setAttribute("aria-selected", String(chosen));
      one.tab.tabIndex = chosen ? 0 : -1;
      one.panel.hidden = !chosen;
    }
    byId("log-tools", HTMLFormElement).hidden = view !== "log";
    byId("log-stream", HTMLElement).hidden = view !== "log";
    byId("entities-tools", HTMLFormElement).hidden = view !== "entities";
    // The lists of a world need more space than the requests. On a phone, the view fills the screen.
    if (view === "entities" && splitter.offsetHeight > 0 && dock.offsetHeight < innerHeight / 2)
      resize(innerHeight * 0.6);
  }

  fold.addEventListener("click", () => setFolded(!dock.classList.contains("folded")));
  for (const [index, { view, tab, panel }] of tabs.entries()) {
    // A scrollable element must be reachable by keyboard.
    panel.tabIndex = 0;
    tab.addEventListener("click", () => {
      setFolded(false);
      show(view);
    });
    tab.addEventListener("keydown", ({ key }) => {
      if (key !== "ArrowLeft" && key !== "ArrowRight") return;
      const other = tabs.at((index + (key === "ArrowRight" ? 1 : -1)) % tabs.length);
      other?.tab.focus();
      other?.tab.click();
    });
  }
  views.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { view } = target.dataset;
    if (view === "reference" || view === "log" || view === "world" || view === "entities") show(view);
  });
  const { splitter, resize } = prepareSplitter(dock, () => setFolded(false));
  return show;
}

function prepareSplitter(dock: HTMLElement, unfold: () => void) {
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "horizontal",
    "aria-label": "Height of the panel",
    "aria-valuenow": String(dock.offsetHeight),
  });
  dock.prepend(splitter);
  function resize(height: number): void {
    const most = innerHeight - 160;
    const fitting = Math.round(Math.max(least, Math.min(height, most)));
    unfold();
    document.documentElement.style.setProperty("--dock-height", `${fitting}px`);
    splitter.setAttribute("aria-valuenow", String(fitting));
    splitter.setAttribute("aria-valuemin", String(least));
    splitter.setAttribute("aria-valuemax", String(most));
  }
  splitter.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    resize(dock.offsetHeight + (event.key === "ArrowUp" ? step : -step));
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(innerHeight - event.clientY);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  return { splitter, resize };
}
