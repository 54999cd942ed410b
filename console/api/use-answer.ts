import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf, type Called } from "./client.ts";
import type { Refused } from "./problem.ts";

interface Wishes<Data> {
  readonly enabled?: boolean;
  /** Milliseconds after which it is asked again, while the page is in sight. */
  readonly every?: number | ((last: Data | undefined) => number);
  /** Keep showing what was there while something else is asked. */
  readonly keep?: boolean;
}

/** What the API answers to a question, in the language of the page: another language is another answer. */
export const useAnswer = <Data>(
  key: readonly unknown[],
  ask: (signal: AbortSignal) => Promise<Called<Data>>,
  { enabled = true, every, keep = false }: Wishes<Data> = {},
): UseQueryResult<Data, Refused> => {
  const { i18n } = useTranslation();
  return useQuery<Data, Refused>({
    queryKey: [...key, i18n.language],
    queryFn: async ({ signal }) => answerOf(ask(signal)),
    enabled,
    ...(every !== undefined && {
      refetchInterval: ({ state }) => (typeof every === "number" ? every : every(state.data)),
    }),
    ...(keep && { placeholderData: keepPreviousData }),
  });
};
