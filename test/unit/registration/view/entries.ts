// The history of a file as the store holds it, and its views.
import type { Entry } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { Locale } from "#shared/law/languages.ts";
import { viewStatus, type StatusView } from "#shared/registration/view/status-view.ts";
import { link } from "#shared/store/chain.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { RegistrationFile } from "#test/samples/registration-file.ts";

/** The entries of a file: one a command, with its events. */
export const entriesOf = (file: RegistrationFile): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const [sequence, happened] of Map.groupBy(
    file.history(),
    ({ happening }) => happening.sequence,
  )) {
    const [first] = happened;
    if (first === undefined) continue;
    const { command, actor, at, edition } = first.happening;
    entries.push(
      link(entries.at(-1), {
        caseId: file.id,
        sequence,
        kind: "registration",
        command,
        commandId: `step-${sequence}`,
        commandDigest: digestOf(command),
        actor,
        at,
        edition,
        correlationId: "correlation-1",
        events: happened.map(({ event }) => event),
      }),
    );
  }
  return entries;
};

/** How a file stands, for whoever filed it or for those who decide. */
export const statusOf = (
  file: RegistrationFile,
  locale: Locale = "en",
  maySeeAll = true,
): StatusView => {
  const view = viewStatus(
    file.id,
    file.now(),
    entriesOf(file),
    kazakhstanCalendar,
    locale,
    maySeeAll,
  );
  if (view === undefined) throw new Error("nothing was filed");
  return view;
};
