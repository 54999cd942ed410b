import { answerOf, api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePages } from "../../api/use-pages.ts";

export type OutageReport = Extract<AnswerOf<"showOutageReport">, { keptFrom: string }>;
export type OutageRow = OutageReport["total"];
export type ToldOutage = Extract<
  AnswerOf<"listReportedOutages">,
  { outages: unknown }
>["outages"][number];

/** One number of the figure: of a system or of all, in a month or in the year. */
export interface OutagesBehind {
  readonly year: string;
  readonly month?: string;
  readonly system?: OutageReport["systems"][number]["system"];
}

export const useOutageReport = (year: string) =>
  useAnswer(
    ["report", "outages", year],
    (signal) => api.GET("/v1/reports/outages", { params: { query: { year } }, signal }),
    { keep: true },
  );

/** The outages behind one number, page by page. */
export const useOutagesBehind = (behind: OutagesBehind) =>
  usePages(["report-outages", behind], (cursor, signal) =>
    api.GET("/v1/reports/outages/list", {
      params: { query: { ...behind, ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );

/** The figure as a file, with its words in the language of the page. */
export const outageReportAsFile = async (year: string): Promise<string> => {
  const call = api.GET("/v1/reports/outages", {
    params: { query: { year, format: "csv" } },
    parseAs: "text",
  });
  return answerOf<unknown>(call).then(String);
};

/** The outages behind one number as a file. */
export const outagesAsFile = async (behind: OutagesBehind): Promise<string> => {
  const call = api.GET("/v1/reports/outages/list", {
    params: { query: { ...behind, format: "csv" } },
    parseAs: "text",
  });
  return answerOf<unknown>(call).then(String);
};
