let timer = 0;

/** Says something for four seconds at the edge of the page, to screen readers too. */
export function toast(container: HTMLElement, text: string): void {
  container.textContent = text;
  container.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => container.classList.remove("shown"), 4000);
}
