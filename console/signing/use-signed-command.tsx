import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../api/client.ts";
import type { Refused } from "../api/problem.ts";
import { configuration } from "../session/configuration.ts";
import { usePerson } from "../session/use-session.ts";
import { bytesToSign, textToSign, type ToSign } from "./bytes.ts";
import { carryOut, type Means, type Outcome, type Stage, type Stop } from "./carry-out.ts";
import { needsSignature, sendCommand, type CommandOn, type Kind } from "./commands.ts";
import { signWith } from "./program.ts";
import { SigningDialog, type InWords } from "./signing-dialog.tsx";

interface Wishes<On extends Kind> {
  /** What commands are given on, and its id: of a Commission its unit. */
  readonly kind: On;
  readonly id: string;
  /** The id that is signed, where it is another one than the address has: a Commission is `commission-00<unit>`. */
  readonly signedId?: string;
  /** Queries that a command changes; asked again after it, and after a refusal, which tells that something changed meanwhile. */
  readonly changes?: readonly QueryKey[];
  /** What happened to it since the form was opened: told with a refusal. */
  readonly meanwhile?: ReactNode;
  /** Told once a command is carried out, with what the API answered. */
  readonly onDone?: (answer: unknown) => void;
}

interface Order<On extends Kind> {
  readonly command: CommandOn<On>;
  readonly toSign: ToSign;
  readonly signed: boolean;
  readonly words: InWords;
}

interface SignedCommand<On extends Kind> {
  /** Gives a command, told in words to whoever signs it. Opens the dialog where it has to be signed. */
  readonly give: (command: CommandOn<On>, words: InWords) => void;
  readonly busy: boolean;
  /** Why a command that needs no signature was refused; the dialog tells it of the others. */
  readonly error: Refused | undefined;
  /** Put into the page once. */
  readonly dialog: ReactNode;
}

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The number of whoever signs for an official, which the API tells to the official alone. */
const signerOf = async (subject: string): Promise<string | undefined> => {
  const call = api.GET("/v1/officials/{subject}", { params: { path: { subject } } });
  return (await answerOf(call)).signer?.iin;
};

/**
 * Commands of one form. Its key is made when the form is opened and kept until a command has succeeded, so that nothing is done twice
 * however often it is sent; a signature is kept as long as the command under it has not been judged.
 */
export const useSignedCommand = <On extends Kind>({
  kind,
  id,
  signedId = id,
  changes = [],
  meanwhile,
  onDone,
}: Wishes<On>): SignedCommand<On> => {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  const subject = usePerson()?.subject;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [order, setOrder] = useState<Order<On>>();
  const [stage, setStage] = useState<Stage>();
  const [stop, setStop] = useState<Stop>();
  const kept = useRef<{ readonly text: string; readonly signature: string } | undefined>(undefined);
  const waiting = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);

  const meansFor = ({ toSign, command }: Order<On>): Means => ({
    signer: async () => (subject === undefined ? undefined : signerOf(subject)),
    sign: async (iin) => {
      const { signing: address } = await configuration();
      waiting.current = new AbortController();
      const program = { address, iin, locale: i18n.language };
      return signWith(program, bytesToSign(toSign), waiting.current.signal);
    },
    send: async (signature) => sendCommand(kind, { id, key: toSign.key, command }, signature),
    wait: pause,
  });

  const settle = async (outcome: Outcome, text: string) => {
    kept.current = undefined;
    if (outcome.done) {
      setOrder(undefined);
      setKey(crypto.randomUUID());
    } else {
      setStage(undefined);
      setStop(outcome.stop);
      if (outcome.signature !== undefined) kept.current = { text, signature: outcome.signature };
      // The key has served: whoever gives the command again means another one.
      if (outcome.stop.why === "refused" && outcome.stop.error.code === "idempotency-key-reused")
        setKey(crypto.randomUUID());
    }
    if (outcome.done || outcome.stop.why === "refused")
      await Promise.all(changes.map(async (queryKey) => client.invalidateQueries({ queryKey })));
    if (!outcome.done) return;
    // Busy until the page shows what came of it, which is nothing that happened meanwhile.
    setStage(undefined);
    onDone?.(outcome.answer);
  };

  const begin = async (given: Order<On>) => {
    setStop(undefined);
    const text = textToSign(given.toSign);
    const signature = kept.current?.text === text ? kept.current.signature : undefined;
    const { signed } = given;
    await settle(await carryOut({ signed, signature }, meansFor(given), setStage), text);
  };

  const give = (command: CommandOn<On>, words: InWords) => {
    const toSign = { case: signedId, key, command };
    const given = { command, toSign, words, signed: needsSignature(kind, command.name) };
    setOrder(given);
    setStop(undefined);
    if (!given.signed) void begin(given);
  };

  const close = () => {
    waiting.current?.abort();
    setOrder(undefined);
    setStop(undefined);
  };

  const isSigned = order?.signed === true;
  return {
    give,
    busy: stage !== undefined,
    error: !isSigned && stop?.why === "refused" ? stop.error : undefined,
    dialog: isSigned && (
      <SigningDialog
        words={order.words}
        text={textToSign(order.toSign)}
        stage={stage}
        stop={stop}
        meanwhile={meanwhile}
        onSign={() => void begin(order)}
        onClose={close}
      />
    ),
  };
};
