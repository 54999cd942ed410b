import { useFormat } from "../../../parts/format.ts";
import { useNames } from "../../../words/names.ts";
import styles from "./systems.module.css";
import type { Outage } from "./use-operations.ts";

interface Props {
  /** The first and the last day. */
  readonly from: string;
  readonly to: string;
  readonly outages: readonly Outage[];
  /** When they were asked for, in milliseconds: what lasts, lasts until then. */
  readonly at: number;
}

const whole = 100;
/** What is shorter would not be seen, in hundredths of the line. */
const shortest = 0.6;

/** A line for each system, with its outages on it. The table below says the same in words. */
export const OutageLines = ({ from, to, outages, at }: Props) => {
  const nameOf = useNames();
  const { day } = useFormat();
  const start = Date.parse(`${from}T00:00:00+05:00`);
  const end = Math.min(Date.parse(`${to}T23:59:59+05:00`), at);
  const placeOf = (instant: number) =>
    Math.min(whole, Math.max(0, ((instant - start) / (end - start)) * whole));
  const systems = [...new Set(outages.map(({ system }) => system))];
  return (
    <div className={styles["lines"]} aria-hidden="true">
      {systems.map((system) => (
        <div key={system} className={styles["line"]}>
          <span className={styles["lineName"]}>{nameOf("system", system)}</span>
          <span className={styles["track"]}>
            {outages
              .filter((outage) => outage.system === system)
              .map(({ kind, since, until }) => {
                const left = placeOf(Date.parse(since));
                const right = placeOf(until === undefined ? end : Date.parse(until));
                const width = Math.max(shortest, right - left);
                return (
                  <span
                    key={`${kind} ${since}`}
                    className={styles[kind === "paused" ? "pausedSpan" : "brokenSpan"]}
                    style={{ left: `${Math.min(left, whole - width)}%`, width: `${width}%` }}
                  />
                );
              })}
          </span>
        </div>
      ))}
      <div className={styles["line"]}>
        <span />
        <span className={styles["ends"]}>
          <span>{day(from)}</span>
          <span>{day(to)}</span>
        </span>
      </div>
    </div>
  );
};
