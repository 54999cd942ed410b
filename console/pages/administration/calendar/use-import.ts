import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../../../api/client.ts";
import type { Refused } from "../../../api/problem.ts";
import type { AnswerOf } from "../../../api/shapes.ts";

type Part = AnswerOf<"previewCalendar">;

/** A calendar out of a file, as it will be sent. */
export interface Brought {
  readonly name: string;
  readonly calendar: { readonly [row: string]: unknown };
}

/** What a calendar would change, as far as the open cases have been looked at. */
export interface Seen extends Pick<Part, "version" | "replaces" | "changes"> {
  readonly looked: number;
  readonly moved: number;
  readonly named: Part["terms"]["named"];
  readonly isWhole: boolean;
}

const mostNamed = 100;

const withPart = (before: Seen | undefined, { version, replaces, changes, terms }: Part): Seen => ({
  version,
  replaces,
  changes,
  looked: (before?.looked ?? 0) + terms.looked,
  moved: (before?.moved ?? 0) + terms.moved,
  named: [...(before?.named ?? []), ...terms.named].slice(0, mostNamed),
  isWhole: terms.next === undefined,
});

/** Looks at what a calendar would move, part by part, and tells how far it has come. */
export const usePreview = () => {
  const [seen, setSeen] = useState<Seen>();
  const { mutate, isPending, error } = useMutation<void, Refused, Brought>({
    mutationFn: async ({ calendar }) => {
      setSeen(undefined);
      let sum: Seen | undefined;
      let cursor: string | undefined;
      do {
        const body = { calendar, ...(cursor !== undefined && { cursor }) };
        const part = await answerOf(api.POST("/v1/calendar/preview", { body }));
        sum = withPart(sum, part);
        setSeen(sum);
        cursor = part.terms.next;
      } while (cursor !== undefined);
    },
  });
  return { look: mutate, isPending, error, seen };
};

type Taken = AnswerOf<"putCalendar">;

/** Puts a calendar into use in the place of the one that the preview was made against. */
export const useTakeOver = (onDone: () => void) => {
  const client = useQueryClient();
  return useMutation<unknown, Refused, { readonly brought: Brought; readonly tag: string }>({
    mutationFn: async ({ brought: { calendar }, tag }) =>
      answerOf<Taken | { readonly text: string }>(
        api.PUT("/v1/calendar", { params: { header: { "if-match": `"${tag}"` } }, body: calendar }),
      ),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ["calendar"] });
    },
  });
};
