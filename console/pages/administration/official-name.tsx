import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePerson } from "../../session/use-session.ts";

const shown = 8;

/** An official by name, where the administrator's territory has the account; the beginning of the subject otherwise. */
export const OfficialName = ({ subject }: { readonly subject: string }) => {
  const { t } = useTranslation("administration");
  const person = usePerson();
  const isSelf = person?.subject === subject;
  const mayAsk = person?.roles.includes("administrator") ?? false;
  const { data } = useAnswer(
    ["person", subject],
    (signal) => api.GET("/v1/people/{subject}", { params: { path: { subject } }, signal }),
    { enabled: mayAsk && !isSelf },
  );
  if (isSelf)
    return (
      <>
        <span translate="no">{person.name}</span> ({t("you")})
      </>
    );
  const account = data?.person;
  return (
    <span title={subject} translate="no">
      {account?.name ?? account?.userName ?? subject.slice(0, shown)}
    </span>
  );
};
