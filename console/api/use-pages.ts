import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf, type Called } from "./client.ts";
import type { Refused } from "./problem.ts";

interface Page {
  readonly next?: string;
}

/** A list that comes page by page: `ask` takes the cursor of the page before, which the first one has none of. */
export const usePages = <Data extends Page>(
  key: readonly unknown[],
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Called<Data>>,
  enabled = true,
) => {
  const { i18n } = useTranslation();
  return useInfiniteQuery<Data, Refused, readonly Data[], readonly unknown[], string | undefined>({
    queryKey: [...key, i18n.language],
    queryFn: async ({ pageParam, signal }) => answerOf<Data>(ask(pageParam, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: (before) => before,
    enabled,
  });
};
