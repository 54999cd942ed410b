import { Alert, Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../../api/problem.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { useAsAt } from "./as-at.tsx";

interface Props<Entry> {
  readonly list: { readonly path: string; readonly name: string };
  readonly number: string;
  readonly found: {
    readonly data: Entry | undefined;
    readonly error: Refused | null;
    readonly isPending: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (entry: Entry) => ReactNode;
}

/** What stands around an entry of either list: the way back, and what is said when there is none. */
export const EntryFrame = <Entry,>({ list, number, found, children }: Props<Entry>) => {
  const { t } = useTranslation("register");
  const { day } = useFormat();
  const at = useAsAt();
  const absent = found.error?.status === 404;
  return (
    <>
      <WayBack to={list.path} name={list.name} here={number} />
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {absent && (
        <Alert
          type="info"
          showIcon
          role="alert"
          title={at === undefined ? t("absent") : t("absentAt", { day: day(at) })}
        />
      )}
      {found.error !== null && !absent && (
        <RefusedNotice error={found.error} again={() => void found.refetch()} />
      )}
      {found.error === null && found.data !== undefined && children(found.data)}
    </>
  );
};
