import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { answerOf, type Called } from "./client.ts";
import type { Refused } from "./problem.ts";

interface Wishes<Data> {
  /** The questions whose answers it changes, by how their keys begin. */
  readonly changes: readonly (readonly unknown[])[];
  readonly onDone?: (data: Data) => void;
}

/** Somebody else was faster: what is shown is no longer so. */
const lostRaces: ReadonlySet<number> = new Set([409, 412]);

/**
 * A command of whoever is signed in. What is given goes out under a key of its own, kept until it succeeds: a repetition of the same
 * does nothing twice, and something else is another command.
 */
export const useCommand = <Given, Data>(
  give: (given: Given, key: string) => Promise<Called<Data>>,
  { changes, onDone }: Wishes<Data>,
) => {
  const client = useQueryClient();
  const kept = useRef<{ readonly text: string; readonly key: string }>(undefined);
  const keyFor = (given: Given): string => {
    const text = JSON.stringify(given) ?? "";
    if (kept.current?.text !== text) kept.current = { text, key: crypto.randomUUID() };
    return kept.current.key;
  };
  const askAnew = async () => {
    await Promise.all(changes.map(async (queryKey) => client.invalidateQueries({ queryKey })));
  };
  return useMutation<Data, Refused, Given>({
    mutationFn: async (given) => answerOf(give(given, keyFor(given))),
    onSuccess: async (data) => {
      kept.current = undefined;
      onDone?.(data);
      await askAnew();
    },
    onError: async ({ status }) => {
      if (lostRaces.has(status)) await askAnew();
    },
  });
};
