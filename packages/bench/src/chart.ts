import { parse, View } from "vega";
import { compile } from "vega-lite";
import type { Cost } from "./slope.ts";

/** The costs to show in a chart, and the title of the chart. */
export interface Chart {
  readonly title: string;
  readonly costs: readonly Cost[];
}

/** Draws costs by number of operations as SVG, with a line for each contender and logarithmic scales. */
export function drawChart({ title, costs }: Chart): Promise<string> {
  const unit = costs[0]?.unit ?? "";
  const { spec } = compile({
    background: "white",
    title,
    width: 520,
    height: 300,
    data: { values: [...costs] },
    mark: { type: "line", point: true },
    encoding: {
      x: {
        field: "operations",
        type: "quantitative",
        scale: { type: "log" },
        axis: {
          values: [...new Set(costs.map(({ operations }) => operations))],
          title: "operations in the spec",
        },
      },
      y: { field: "value", type: "quantitative", scale: { type: "log" }, title: unit },
      color: { field: "contender", type: "nominal", title: null, sort: null },
      shape: { field: "contender", type: "nominal", title: null, sort: null },
    },
  });
  return new View(parse(spec), { renderer: "none" }).toSVG();
}
