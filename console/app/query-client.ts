import { QueryClient } from "@tanstack/react-query";
import { isPassing, Refused } from "../api/problem.ts";

const mostTries = 3;

const isWorthAnotherTry = (error: Error): boolean =>
  error instanceof Refused && isPassing(error.status);

/** What has been asked is kept for a while, and asked again when its page comes back into sight. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < mostTries && isWorthAnotherTry(error),
      // A request is tried though the browser thinks it has no network: on this machine it needs none.
      networkMode: "always",
    },
    // A command is sent again under the same key by whoever gave it, never by itself.
    mutations: { retry: false, networkMode: "always" },
  },
});
