import { byId } from "./element.ts";

/**
 * Prepares the dialog that asks whether to reset a world, and calls `reset` if the user confirms.
 *
 * @param reset called with the name of the world, and the time at which to stop the clock, in seconds since 1970. If the time is
 *   undefined, the clock runs.
 * @returns a function that opens the dialog for the world with this name
 */
export function prepareResetDialog(
  reset: (name: string, now: number | undefined) => void,
): (name: string) => void {
  const dialog = byId("reset", HTMLDialogElement);
  const stop = byId("reset-stop", HTMLInputElement);
  const now = byId("reset-now", HTMLInputElement);
  let world = "default";

  stop.addEventListener("change", () => {
    now.disabled = !stop.checked;
    now.required = stop.checked;
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== "reset") return;
    reset(world, stop.checked ? Date.parse(`${now.value}Z`) / 1000 : undefined);
  });
  const open = (name: string) => {
    world = name;
    byId("reset-title", HTMLElement).textContent =
      name === "default" ? "Reset the world?" : `Reset the world ${name}?`;
    dialog.returnValue = "";
    now.value = new Date().toISOString().slice(0, 19);
    dialog.showModal();
  };
  byId("open-reset", HTMLButtonElement).addEventListener("click", () => open("default"));
  return open;
}
