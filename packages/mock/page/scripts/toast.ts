let timer = 0;

/** Shows a message at the edge of the page for four seconds. Screen readers announce it. */
export function toast(container: HTMLElement, text: string): void {
  container.textContent = text;
  container.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => container.classList.remove("shown"), 4000);
}
