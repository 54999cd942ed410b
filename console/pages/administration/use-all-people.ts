import { useQuery } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import type { AnswerOf } from "../../api/shapes.ts";

type Account = AnswerOf<"listPeople">["people"][number];
type Role = Account["roles"][number];

/** A unit has fewer officials than so many pages hold. */
const mostPages = 20;

const allOf = async (unit: string, role: Role, signal: AbortSignal) => {
  const people: Account[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { unit, role, limit: 60, ...(cursor !== undefined && { cursor }) };
    const answer = await answerOf(api.GET("/v1/people", { params: { query }, signal }));
    people.push(...answer.people.filter(({ enabled }) => enabled));
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return people;
};

/** Everybody of a unit who has a role and an open account. */
export const useAllPeople = (unit: string, role: Role) =>
  useQuery<readonly Account[], Refused>({
    queryKey: ["people", unit, role, "all"],
    queryFn: async ({ signal }) => allOf(unit, role, signal),
  });
