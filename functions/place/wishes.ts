// What a case wants of the books of places, as it stands: whatever the message says that brought it here.
import type { Request } from "#shared/assistance/places/book.ts";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { servedStates, type AssistanceState } from "#shared/assistance/states.ts";
import type { LoadedCase } from "#shared/store/desk.ts";

export type Wish =
  | { readonly wish: "ask"; readonly provider: string; readonly request: Request }
  /** The place that is held stays held. */
  | { readonly wish: "keep"; readonly provider: string }
  | { readonly wish: "take"; readonly provider: string }
  /** Taken in at once, without a choice (L114-15.7). */
  | { readonly wish: "admit"; readonly provider: string }
  | { readonly wish: "release"; readonly provider: string };

/** Every provider that was ever chosen in a case, or has admitted its person. */
const namedIn = ({ entries }: LoadedCase<Assistance>): readonly string[] => [
  ...new Set(
    entries
      .flatMap(({ events }) => events.map((event) => assistanceEventSchema.parse(event)))
      .flatMap((event) =>
        event.type === "provider-chosen" || event.type === "admitted" ? [event.provider] : [],
      ),
  ),
];

/** As long as services run, the place is the person's. */
const isServed = (state: AssistanceState): boolean =>
  state === "placed" || servedStates.some((one) => one === state);

/** What is paid for is agreed with the provider, and no place of the book. */
const staying = ({ state, provider, received }: Assistance): Wish | undefined =>
  provider !== undefined && received?.volume === "budget" && isServed(state)
    ? { wish: "admit", provider }
    : undefined;

const wishOf = ({ caseId, state }: LoadedCase<Assistance>): Wish | undefined => {
  const { choice, decision, receivedAt } = state;
  if (choice === undefined) return staying(state);
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
    default:
      return isServed(state.state) ? { wish: "take", provider } : undefined;
  }
};

/** What a case wants of each book that it was ever in: of one of them something, of all others to be let go. */
export const wishesOf = (loaded: LoadedCase<Assistance>): readonly Wish[] => {
  const wanted = wishOf(loaded);
  const others = namedIn(loaded).filter((provider) => provider !== wanted?.provider);
  return [
    ...others.map((provider): Wish => ({ wish: "release", provider })),
    ...(wanted === undefined ? [] : [wanted]),
  ];
};
