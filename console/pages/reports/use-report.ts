import { answerOf, api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePages } from "../../api/use-pages.ts";

export const figures = ["states", "terms", "steps", "refusals"] as const;
export type Figure = (typeof figures)[number];

export const kinds = ["organization", "specialist", "assistance"] as const;
export type Kind = (typeof kinds)[number];

export type Report = Extract<AnswerOf<"showReport">, { figure: string }>;
export type Row = Report["total"];
export type Cell = Row["cells"][number];

/** What a report is asked for. */
export interface Asked {
  readonly kind: Kind;
  readonly year?: string;
  readonly territory?: string;
}

/** One number of a report. */
export interface Behind {
  readonly of: string;
  readonly outcome?: "kept" | "late" | "running" | "overdue";
  readonly month?: string;
  readonly territory?: string;
}

export const useReport = (figure: Figure, asked: Asked) =>
  useAnswer(
    ["report", figure, asked],
    (signal) =>
      api.GET("/v1/reports/{figure}", {
        params: { path: { figure }, query: asked },
        signal,
      }),
    { keep: true },
  );

/** The cases behind one number, page by page. */
export const useCasesBehind = (figure: Figure, asked: Asked, behind: Behind) =>
  usePages(["report-cases", figure, asked, behind], (cursor, signal) =>
    api.GET("/v1/reports/{figure}/cases", {
      params: {
        path: { figure },
        query: { ...asked, ...behind, ...(cursor !== undefined && { cursor }) },
      },
      signal,
    }),
  );

/** A report as a file, with its words in the language of the page. */
export const reportAsFile = async (figure: Figure, asked: Asked): Promise<string> => {
  const call = api.GET("/v1/reports/{figure}", {
    params: { path: { figure }, query: { ...asked, format: "csv" } },
    parseAs: "text",
  });
  return answerOf<unknown>(call).then(String);
};

/** The cases behind one number as a file, all of its pages. */
export const casesAsFile = async (
  figure: Figure,
  asked: Asked,
  behind: Behind,
): Promise<string> => {
  const call = api.GET("/v1/reports/{figure}/cases", {
    params: { path: { figure }, query: { ...asked, ...behind, limit: 100, format: "csv" } },
    parseAs: "text",
  });
  return answerOf<unknown>(call).then(String);
};
