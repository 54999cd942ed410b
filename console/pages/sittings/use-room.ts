import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePerson } from "../../session/use-session.ts";

export type Room = AnswerOf<"getRoom">;
export type AgendaCase = Room["cases"][number];
export type Action = Room["actions"][number];

/** What of the cache shows this sitting. */
export const roomKey = (id: string) => ["room", id] as const;
export const sittingKey = (id: string) => ["sitting", id] as const;
export const sittingsKey = ["sittings"] as const;

const second = 1000;

/** While it goes on, others see a vote within two seconds; the browser asks whether anything changed, by the ETag it has (docs/adr/0055). */
const often = (room: Room | undefined): number => {
  if (room === undefined || room.sitting.state === "open") return second;
  return room.sitting.state === "called" || room.sitting.state === "closed"
    ? 5 * second
    : 60 * second;
};

/** A sitting as it goes on, followed while its page is in sight. */
export const useRoom = (id: string) =>
  useAnswer(
    roomKey(id),
    (signal) => api.GET("/v1/sittings/{id}/room", { params: { path: { id } }, signal }),
    { every: often, keep: true },
  );

/** The same with its free words: where it meets, why it was called off. */
export const useVenue = (id: string) =>
  useAnswer(sittingKey(id), (signal) =>
    api.GET("/v1/sittings/{id}", { params: { path: { id } }, signal }),
  );

const minute = 60_000;

/** What the suppliers are called whose cases wait for the members' votes: the worklist of members knows, and nobody else's. */
export const useSupplierNames = (): ReadonlyMap<string, string> => {
  const { i18n } = useTranslation();
  const isMember = usePerson()?.roles.includes("commission-member") === true;
  const { data } = useAnswer(
    ["worklist", "to-decide"],
    (signal) =>
      api.GET("/v1/worklist", {
        params: { query: { role: "commission-member", task: "decide", limit: 100 } },
        signal,
      }),
    { every: minute, enabled: isMember },
  );
  return new Map(
    (data?.tasks ?? []).flatMap((task) =>
      task.kind === "registration" && task.name !== undefined
        ? [[task.caseId, i18n.language === "kk" ? task.name.kk : task.name.ru] as const]
        : [],
    ),
  );
};

export interface Who {
  readonly subject: string;
  readonly name: string;
  readonly position: string | undefined;
  readonly isMe: boolean;
}

const shownOfSubject = 8;

/** Who is behind a subject, in the language of the page. */
export const useWho = ({ people }: Pick<Room["sitting"], "people">) => {
  const { i18n } = useTranslation();
  const me = usePerson()?.subject;
  return (subject: string): Who => {
    const known = people.find((one) => one.subject === subject);
    const { language } = i18n;
    const position =
      language === "kk" || language === "ru" || language === "en"
        ? known?.position?.[language]
        : undefined;
    const name =
      known === undefined || known.name === subject ? subject.slice(0, shownOfSubject) : known.name;
    return { subject, name, position, isMe: subject === me };
  };
};

/** An action among those that somebody could take in this state. */
export const actionIn = (
  { actions }: { readonly actions: readonly Action[] },
  command: string,
): Action | undefined => actions.find((action) => action.command === command);

/** Whether it could be taken right now. */
export const isOpenTo = (of: { readonly actions: readonly Action[] }, command: string): boolean => {
  const action = actionIn(of, command);
  return action !== undefined && action.refusal === undefined;
};
