import { Alert, Skeleton } from "antd";
import type { ReactNode } from "react";
import type { Refused } from "../api/problem.ts";
import { RefusedNotice } from "./refused-notice.tsx";

interface Props<Data> {
  readonly found: {
    readonly data: Data | undefined;
    readonly error: Refused | null;
    readonly isPending: boolean;
    readonly refetch: () => unknown;
  };
  /** What is said where there is no such thing, or not for whoever asks: they are told the same. */
  readonly absent: string;
  readonly children: (data: Data) => ReactNode;
}

/** One thing that was asked for: that it is on its way, that there is none, that it was refused, or itself. */
export const Found = <Data,>({ found, absent, children }: Props<Data>) => {
  const { data, error, isPending, refetch } = found;
  if (isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (error?.status === 404) return <Alert type="info" showIcon role="alert" title={absent} />;
  return (
    <>
      {error !== null && <RefusedNotice error={error} again={() => void refetch()} />}
      {data !== undefined && children(data)}
    </>
  );
};
