import { byId } from "./element.ts";

/**
 * Lets the button open the dialog, and calls `reset` once it is agreed to.
 *
 * @param reset gets where to stop the clock, in seconds since 1970, or undefined to let it run
 */
export function prepareResetDialog(reset: (now: number | undefined) => void): void {
  const dialog = byId("reset", HTMLDialogElement);
  const stop = byId("reset-stop", HTMLInputElement);
  const now = byId("reset-now", HTMLInputElement);

  byId("open-reset", HTMLButtonElement).addEventListener("click", () => {
    dialog.returnValue = "";
    now.value = new Date().toISOString().slice(0, 19);
    dialog.showModal();
  });
  stop.addEventListener("change", () => {
    now.disabled = !stop.checked;
    now.required = stop.checked;
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== "reset") return;
    reset(stop.checked ? Date.parse(`${now.value}Z`) / 1000 : undefined);
  });
}
