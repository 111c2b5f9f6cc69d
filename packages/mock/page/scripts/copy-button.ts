import { element } from "./element.ts";

/** Creates a button that copies `text`, then shows a confirmation for two seconds. Its name is “Copy” and `what`. */
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
