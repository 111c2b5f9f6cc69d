/** Styles that replace the colours and fonts of Scalar with those of the page. */
export const referenceStyles = `
:root {
  --scalar-font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  --scalar-font-code: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
  --scalar-radius: 6px;
  --scalar-radius-lg: 10px;
}
.references-layout .section.section {
  padding-block: 40px;
}
.light-mode {
  --scalar-background-1: #ffffff;
  --scalar-background-2: #f6f7f7;
  --scalar-background-3: #ebeded;
  --scalar-border-color: #e0e3e3;
  --scalar-color-1: #191c1d;
  --scalar-color-2: #50575a;
  --scalar-color-3: #666d70;
  --scalar-color-accent: #0b6e69;
  --scalar-background-accent: #0b6e6914;
  --scalar-color-green: #14693a;
  --scalar-color-red: #b02318;
  --scalar-color-orange: #8a4b08;
  --scalar-color-yellow: #8a4b08;
  --scalar-color-blue: #0b5cad;
}
.dark-mode {
  --scalar-background-1: #14181a;
  --scalar-background-2: #1b2022;
  --scalar-background-3: #262d30;
  --scalar-border-color: #2b3235;
  --scalar-color-1: #eceff0;
  --scalar-color-2: #b3bbbf;
  --scalar-color-3: #929b9f;
  --scalar-color-accent: #5fd4c8;
  --scalar-background-accent: #5fd4c81a;
  --scalar-color-green: #6fdc9b;
  --scalar-color-red: #ff8f85;
  --scalar-color-orange: #f5bd5c;
  --scalar-color-yellow: #f5bd5c;
  --scalar-color-blue: #7cb8ff;
}
`;
