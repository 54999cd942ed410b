import { Empty, Skeleton } from "antd";
import type { Key, ReactNode } from "react";
import type { Refused } from "../../api/problem.ts";
import { MoreButton } from "../more-button.tsx";
import { RefusedNotice } from "../refused-notice.tsx";
import { NameSearch } from "./name-search.tsx";
import styles from "./list-column.module.css";

interface Props<Item> {
  /** What the list is. */
  readonly label: string;
  /** The field in which names are sought; lists without one are not searched. */
  readonly search?:
    | {
        readonly label: string;
        readonly value: string | undefined;
        readonly onChange: (text: string) => void;
        /** Another one begins the field anew. */
        readonly begun?: Key;
      }
    | undefined;
  readonly found: {
    readonly isPending: boolean;
    readonly isFetching: boolean;
    readonly error: Refused | null;
    readonly refetch: () => unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly items: readonly Item[];
  /** What is said where nothing was found. */
  readonly nothing: string;
  /** Side by side, as many as there is room for. */
  readonly cards?: boolean;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that is found page by page, with the field that seeks in it. */
export const ListColumn = <Item,>(props: Props<Item>) => {
  const { label, search, found, items, nothing, cards = false, keyOf, children } = props;
  const { isPending, isFetching, error, refetch, hasNextPage } = found;
  const isEmpty = !isPending && error === null && items.length === 0 && !hasNextPage;
  return (
    <section className={styles["column"]} aria-label={label} aria-busy={isFetching}>
      {search !== undefined && (
        <NameSearch
          key={search.begun ?? 0}
          label={search.label}
          value={search.value}
          onChange={search.onChange}
        />
      )}
      {error !== null && <RefusedNotice error={error} again={() => void refetch()} />}
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {isEmpty && <Empty description={nothing} />}
      <ul className={styles[cards ? "cards" : "list"]}>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      <MoreButton has={hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
    </section>
  );
};
