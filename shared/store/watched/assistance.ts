import { assistanceKind } from "#shared/assistance/kind.ts";
import { overdueEffects } from "#shared/assistance/long-open.ts";
import { notesAt, openTermsOf, watchedAt } from "#shared/assistance/watch.ts";
import { watchedKind } from "#shared/store/watched-kind.ts";

/** An application for services: its assessment, its decision, its place, the end of its services, its keeping (L114-14.3, L114-15.2, L114-15.5). */
export const watchedAssistance = watchedKind({
  kind: assistanceKind,
  noFacts: {},
  notesAt,
  overdueEffects,
  watchedAt,
  openTermsOf,
  ceilingFrom: ({ receivedAt }) => receivedAt,
});
