import { useEffect } from "react";
import { api } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { usePerson } from "../../session/use-session.ts";

/** Those who are told the assessors of their unit by name; nobody else asks. */
const told = new Set(["social-officer", "decision-maker"]);

/** The assessors of the own unit, all of them, by their names (L114-14.3b); of the others nothing is known. */
export const useAssessors = () => {
  const isTold = usePerson()?.roles.some((role) => told.has(role)) === true;
  const found = usePages(
    ["assessors"],
    (cursor, signal) =>
      api.GET("/v1/worklist/colleagues", {
        params: { query: { whom: "assessors", ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
    isTold,
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const assessors = (found.data ?? []).flatMap(({ colleagues }) => colleagues);
  return { assessors, error: found.error, isFetching: found.isFetching };
};
