import { BarChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from "echarts/components";
import { init, type ECharts, type EChartsCoreOption, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Bars of several series over the same names. */
export interface Bars {
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** One series upon the other, or side by side. */
  readonly stacked: boolean;
  /** What is counted, where that are no cases. */
  readonly unit?: string;
}

const colours = [
  "#0b7c8f",
  "#e0a12b",
  "#5a9e6f",
  "#b5543f",
  "#7a6bb0",
  "#4d86c6",
  "#a0803c",
  "#8a8f98",
];

const optionOf = ({ names, series, stacked, unit }: Bars, dark: boolean): EChartsCoreOption => {
  const ink = dark ? "#c9d6da" : "#3c4b51";
  return {
    color: colours,
    // The element around has a name of its own, in the language of the page.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    animationDuration: 200,
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { type: "scroll", top: 0, textStyle: { color: ink } },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
    xAxis: { type: "category", data: [...names], axisLabel: { color: ink } },
    yAxis: {
      type: "value",
      minInterval: 1,
      axisLabel: { color: ink },
      nameTextStyle: { color: ink },
      ...(unit !== undefined && { name: unit }),
    },
    series: series.map(({ name, values }) => ({
      type: "bar",
      name,
      data: [...values],
      ...(stacked && { stack: "all" }),
    })),
  };
};

/** Begins a chart in an element; what it gives back draws, follows the size of the element, and ends it. */
export const beginChart = (element: HTMLElement) => {
  const chart: ECharts = init(element, undefined, { renderer: "svg" });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(element);
  return {
    draw: (bars: Bars, dark: boolean) => chart.setOption(optionOf(bars, dark), true),
    end: () => {
      watcher.disconnect();
      chart.dispose();
    },
  };
};
