import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { usePages } from "../../api/use-pages.ts";
import { soughtBy } from "../../parts/search/sought-by.ts";

export type Provider = AnswerOf<"listPlaces">["providers"][number];
export type Numbers = Provider["numbers"];
export type Held = AnswerOf<"getPlaces">["held"][number];
export type Waiting = AnswerOf<"getPlaces">["waiting"][number];

/** The providers whose places the reader works with, page by page: all, or those whom these words name. */
export const useProviders = (words: string | undefined) =>
  usePages(["places", "found", words], (cursor, signal) =>
    api.GET("/v1/places", {
      params: { query: { ...soughtBy(words), ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );

/** The book of one provider; every page goes on with those who hold a place and with those who wait. */
export const useBook = (number: string) =>
  usePages(["places", number], (cursor, signal) =>
    api.GET("/v1/places/{number}", {
      params: { path: { number }, query: { ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );
