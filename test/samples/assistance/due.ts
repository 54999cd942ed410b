// What the watch finds due of an application in hand.
import { nextLookAt, notesAt } from "#shared/assistance/watch.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { instant } from "#test/fakes/clock.ts";
import type { AssistanceFile } from "./file.ts";

/** The morning of a day. */
export const morning = (day: string) => instant(`${day}T04:00:00.000Z`);

/** What is due of a file at an instant, in short. */
export const dueOf = (file: AssistanceFile, at = file.clock.now()): readonly string[] =>
  notesAt(file.now(), at, kazakhstanCalendar).map(({ command }) => {
    if (command.name !== "remind") return command.name;
    const { about } = command;
    return about.of === "term" ? `${about.provision} ${about.when}` : about.of;
  });

/** The day on which a file is looked at next. */
export const nextOf = (file: AssistanceFile, at = file.clock.now()) =>
  nextLookAt(file.now(), at, kazakhstanCalendar);
