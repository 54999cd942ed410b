import {
  CheckCircleFilled,
  ClockCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  PauseCircleFilled,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import styles from "./administration.module.css";

export type Mark = "good" | "warn" | "bad" | "paused" | "quiet";

const icons: Readonly<Record<Mark, ReactNode>> = {
  good: <CheckCircleFilled aria-hidden="true" />,
  warn: <ExclamationCircleFilled aria-hidden="true" />,
  bad: <CloseCircleFilled aria-hidden="true" />,
  paused: <PauseCircleFilled aria-hidden="true" />,
  quiet: <ClockCircleFilled aria-hidden="true" />,
};

interface Props {
  readonly mark: Mark;
  readonly children: ReactNode;
}

/** How something stands: in words, with a sign and a colour beside them. */
export const StatusMark = ({ mark, children }: Props) => (
  <span className={`${styles["mark"]} ${styles[`mark-${mark}`]}`}>
    <span aria-hidden="true">{icons[mark]}</span>
    <span>{children}</span>
  </span>
);
