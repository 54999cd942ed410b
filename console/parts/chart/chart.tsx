import { useEffect, useRef } from "react";
import { useIsDark } from "../../app/appearance.ts";
import styles from "./chart.module.css";
import { beginChart, type Bars } from "./draw.ts";

/** Numbers as a picture; whoever does not see it finds the same in the table beside it. */
export const Chart = ({ bars, label }: { readonly bars: Bars; readonly label: string }) => {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof beginChart>>(undefined);
  const dark = useIsDark();
  useEffect(() => {
    if (element.current === null) return undefined;
    const begun = beginChart(element.current);
    chart.current = begun;
    return () => begun.end();
  }, []);
  useEffect(() => {
    chart.current?.draw(bars, dark);
  }, [bars, dark]);
  return <div ref={element} className={styles["chart"]} role="img" aria-label={label} />;
};
