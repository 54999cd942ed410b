import type { Said, Turned } from "#shared/assistance/places/book.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { CommandOf } from "#shared/assistance/commands.ts";
import { Contended } from "#shared/store/contended.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import type { KeptBook, PlaceBooks } from "#shared/store/places.ts";

interface Needs {
  readonly desk: Desk;
  readonly books: Pick<PlaceBooks, "read" | "write">;
}

/** More writers than this at one book at one moment is a fault, not a race. */
const mostAttempts = 20;

type Told = CommandOf<"holdPlace" | "queueForPlace" | "denyPlace">;

const commandOf = (provider: string, said: Said): Told => {
  const { choice } = said;
  switch (said.say) {
    case "held":
      return { name: "holdPlace", provider, choice, until: said.until };
    case "waiting":
      return { name: "queueForPlace", provider, choice };
    case "denied":
      return { name: "denyPlace", provider, choice, why: said.why };
  }
};

/** Tells a case what its book says; answers whether it is of no use to the case any more. */
const tell = async (
  { desk }: Needs,
  provider: string,
  said: Said,
): Promise<"heard" | "unwanted"> => {
  const command = commandOf(provider, said);
  const detail = said.say === "held" ? said.until : said.say;
  const outcome = await giveCommand(desk, assistanceKind, {
    caseId: said.caseId,
    command,
    commandId: `${command.name}:${provider}:${said.choice}:${detail}`,
    actor: { id: "place", role: "system" },
    correlationId: `place-${provider}`,
    factsFor: async () => ({}),
  });
  return outcome.done === "refused" ? "unwanted" : "heard";
};

const same = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Writes a book after a turn, on the fresh one where another was faster. */
const write = async (
  { books }: Needs,
  provider: string,
  turn: (kept: KeptBook) => Pick<KeptBook, "book" | "untold">,
): Promise<KeptBook> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const kept = await books.read(provider);
    const after = { ...turn(kept), revision: kept.revision };
    if (JSON.stringify(after) === JSON.stringify(kept)) return kept;
    if ((await books.write(after)) === "written") return { ...after, revision: kept.revision + 1 };
  }
  throw new Contended(
    `the book of ${provider} was written by others ${mostAttempts} times in a row`,
  );
};

/**
 * Turns a book and has every case hear what it says. What is said stands in the book until its case has heard it, so that
 * whoever is gone in between leaves it to the next turn. A place that its case does not want any more goes to the next.
 */
export const turnBook = async (
  needs: Needs,
  provider: string,
  turn: (book: KeptBook["book"]) => Turned,
  release: (book: KeptBook["book"], said: Said) => Turned,
): Promise<void> => {
  let { untold } = await write(needs, provider, ({ book, untold: before }) => {
    const { book: after, said } = turn(book);
    return {
      book: after,
      untold: [...before, ...said.filter((one) => !before.some((old) => same(old, one)))],
    };
  });
  while (untold.length > 0) {
    const [said] = untold;
    if (said === undefined) return;
    const heard = await tell(needs, provider, said);
    ({ untold } = await write(needs, provider, ({ book, untold: before }) => {
      const left = before.filter((one) => !same(one, said));
      if (heard === "heard" || said.say !== "held") return { book, untold: left };
      const { book: after, said: more } = release(book, said);
      return { book: after, untold: [...left, ...more] };
    }));
  }
};
