// What a case wants of the books of places, as it stands: whatever the message says that brought it here.
import type { Request } from "#shared/assistance/places/book.ts";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { LoadedCase } from "#shared/store/desk.ts";

export type Wish =
  | { readonly wish: "ask"; readonly provider: string; readonly request: Request }
  /** The place that is held stays held. */
  | { readonly wish: "keep"; readonly provider: string }
  | { readonly wish: "take"; readonly provider: string }
  | { readonly wish: "release"; readonly provider: string };

/** Every provider that was ever chosen in a case. */
const chosenIn = ({ entries }: LoadedCase<Assistance>): readonly string[] => [
  ...new Set(
    entries
      .flatMap(({ events }) => events.map((event) => assistanceEventSchema.parse(event)))
      .flatMap((event) => (event.type === "provider-chosen" ? [event.provider] : [])),
  ),
];

const wishOf = ({ caseId, state }: LoadedCase<Assistance>): Wish | undefined => {
  const { choice, decision, receivedAt } = state;
  if (choice === undefined) return undefined;
  const { provider } = choice;
  switch (state.state) {
    case "choosing":
    case "waiting":
      if (decision === undefined || receivedAt === undefined) return undefined;
      return {
        wish: "ask",
        provider,
        request: {
          caseId,
          choice: choice.choice,
          decidedAt: decision.at,
          receivedAt,
          orWait: choice.orWait,
        },
      };
    case "place-held":
      return { wish: "keep", provider };
    // As long as services run, the place is the person's.
    case "placed":
    case "in-service":
    case "suspended":
    case "reassessment":
    case "reconcluded":
      return { wish: "take", provider };
    default:
      return undefined;
  }
};

/** What a case wants of each book that it was ever in: of one of them something, of all others to be let go. */
export const wishesOf = (loaded: LoadedCase<Assistance>): readonly Wish[] => {
  const wanted = wishOf(loaded);
  const others = chosenIn(loaded).filter((provider) => provider !== wanted?.provider);
  return [
    ...others.map((provider): Wish => ({ wish: "release", provider })),
    ...(wanted === undefined ? [] : [wanted]),
  ];
};
