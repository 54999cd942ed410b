import { answerOf, api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePages } from "../../api/use-pages.ts";

export const figures = ["states", "terms", "steps", "refusals"] as const;
export type Figure = (typeof figures)[number];

const kinds = ["organization", "specialist", "assistance"] as const;
export type Kind = (typeof kinds)[number];

const overseers = new Set(["administrator", "auditor"]);

/** The kinds of cases that holders of these roles answer for. */
export const kindsFor = (roles: readonly string[]): readonly Kind[] =>
  kinds.filter(
    (kind) =>
      roles.some((role) => overseers.has(role)) ||
      roles.includes(kind === "assistance" ? "decision-maker" : "commission-secretary"),
  );

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

const lineEnd = "\r\n";

/** A page of a file without its titles. */
const withoutTitles = (text: string): string => text.slice(text.indexOf(lineEnd) + lineEnd.length);

const pageAsFile = async (
  figure: Figure,
  asked: Asked,
  behind: Behind,
  cursor: string | undefined,
) => {
  const query = { ...asked, ...behind, limit: 100, format: "csv" as const };
  const called = await api.GET("/v1/reports/{figure}/cases", {
    params: { path: { figure }, query: { ...query, ...(cursor !== undefined && { cursor }) } },
    parseAs: "text",
  });
  const text = String(await answerOf<unknown>(Promise.resolve(called)));
  return { text, next: called.response.headers.get("next-cursor") ?? undefined };
};

/** The cases behind one number as a file, all of its pages. */
export const casesAsFile = async (
  figure: Figure,
  asked: Asked,
  behind: Behind,
): Promise<string> => {
  let { text, next } = await pageAsFile(figure, asked, behind, undefined);
  while (next !== undefined) {
    const page = await pageAsFile(figure, asked, behind, next);
    text += withoutTitles(page.text);
    next = page.next;
  }
  return text;
};
