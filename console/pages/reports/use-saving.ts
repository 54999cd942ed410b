import { useMutation } from "@tanstack/react-query";
import type { Refused } from "../../api/problem.ts";
import { saveAs } from "../../parts/save-as.ts";

interface Wanted {
  readonly name: string;
  readonly ask: () => Promise<string>;
}

/** Asks for a file and hands it to the browser. */
export const useSaving = () =>
  useMutation<void, Refused, Wanted>({
    mutationFn: async ({ name, ask }) => saveAs(name, await ask(), "text/csv"),
  });
