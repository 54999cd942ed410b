import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";

export type Year = AnswerOf<"getCalendarYear">;
export type CalendarDay = Year["days"][number];

export const useYear = (year: number) =>
  useAnswer(
    ["calendar", "year", year],
    (signal) => api.GET("/v1/calendar/{year}", { params: { path: { year } }, signal }),
    { keep: true },
  );

/** How a kind of day is drawn: by a sign and by a colour. */
export const lookOf: Readonly<
  Record<CalendarDay["why"], { readonly sign: string; readonly look: string }>
> = {
  weekday: { sign: "", look: "worked" },
  weekend: { sign: "", look: "weekend" },
  "public-holiday": { sign: "★", look: "holiday" },
  "day-off-not-moved": { sign: "✚", look: "holiday" },
  "moved-holiday": { sign: "↷", look: "moved" },
  "moved-by-decree": { sign: "⇄", look: "moved" },
  "working-weekend": { sign: "⚒", look: "worked-weekend" },
};

/** Whether the five-day week alone says how a day is. */
export const isOrdinary = ({ why }: CalendarDay): boolean => why === "weekday" || why === "weekend";
