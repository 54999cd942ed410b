import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWho, type Room } from "./use-room.ts";

/** What is different from what was seen before, in the order in which it is told. */
const newsBetween = (before: Room, after: Room) => {
  const arrived = after.sitting.present.filter((one) => !before.sitting.present.includes(one));
  const left = before.sitting.present.filter((one) => !after.sitting.present.includes(one));
  const voted = after.cases.flatMap(({ caseId, number, ballots }) => {
    const known = before.cases.find((one) => one.caseId === caseId)?.ballots ?? [];
    return ballots
      .filter(({ member }) => known.every((one) => one.member !== member))
      .map(({ member, choice }) => ({ member, choice, number }));
  });
  const decided = after.cases.filter(
    ({ caseId, closed }) =>
      closed.length > (before.cases.find((one) => one.caseId === caseId)?.closed.length ?? 0),
  );
  return { arrived, left, voted, decided };
};

/** What happened last, in words, for whoever looks elsewhere or hears the page read. */
export const useNews = (room: Room): string => {
  const { t } = useTranslation("sittings");
  const whoIs = useWho(room.sitting);
  const [seen, setSeen] = useState(room);
  const [said, setSaid] = useState("");
  if (seen !== room) {
    setSeen(room);
    const { arrived, left, voted, decided } = newsBetween(seen, room);
    const lines = [
      ...arrived.map((member) => t("news.arrived", { name: whoIs(member).name })),
      ...left.map((member) => t("news.left", { name: whoIs(member).name })),
      ...voted.map(({ member, choice, number }) =>
        t(`news.${choice}`, { name: whoIs(member).name, number }),
      ),
      ...decided.map(({ number, closed }) =>
        t(`news.result-${closed.at(-1)?.result ?? "tie"}`, { number }),
      ),
    ];
    if (lines.length > 0) setSaid(lines.join(" "));
  }
  return said;
};
