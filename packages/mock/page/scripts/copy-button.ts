import { element } from "./element.ts";

/** Creates a button that copies `text` and confirms it for two seconds. `what` completes its name: “Copy the token of ada”. */
export function copyButton(text: string, what: string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "copy", "aria-label": `Copy ${what}` }, "Copy");
  let timer = 0;
  button.addEventListener("click", async () => {
    button.textContent = (await copy(text)) ? "Copied" : "Failed";
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = "Copy";
    }, 2000);
  });
  return button;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
