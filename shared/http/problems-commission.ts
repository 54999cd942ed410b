/** Problems that come from the refusals of the case kinds: each tells what stands in the way. */
export const commissionProblems = {
  "sitting-unknown": {
    status: 409,
    title: {
      en: "There is no such sitting",
      ru: "Такого заседания нет",
      kk: "Мұндай отырыс жоқ",
    },
  },
  "sitting-over": {
    status: 409,
    title: {
      en: "The sitting is over or was called off",
      ru: "Заседание завершено или отменено",
      kk: "Отырыс аяқталған немесе болдырылмаған",
    },
  },
  "sitting-took-place": {
    status: 409,
    title: {
      en: "Something was done on a case at this sitting; it can only be closed",
      ru: "На этом заседании уже рассматривали дело; его можно только закрыть",
      kk: "Бұл отырыста іс қаралып қойған; оны тек жабуға болады",
    },
  },
  "protocol-differs": {
    status: 409,
    title: {
      en: "This is not the SHA-256 of the protocol as it stands; look at the protocol again and sign what it tells",
      ru: "Это не SHA-256 нынешних сведений протокола; откройте протокол ещё раз и подпишите то, что в нём сказано",
      kk: "Бұл – хаттаманың қазіргі деректерінің SHA-256 мәні емес; хаттаманы қайта ашып, ондағы мәліметтерге қол қойыңыз",
    },
  },
  "no-quorum": {
    status: 409,
    title: {
      en: "Fewer than two thirds of the members are present",
      ru: "Присутствует менее двух третей членов комиссии",
      kk: "Комиссия мүшелерінің үштен екісінен азы қатысып отыр",
    },
  },
  "not-present": {
    status: 403,
    title: {
      en: "Only members present at the sitting take part",
      ru: "Участвуют только члены, присутствующие на заседании",
      kk: "Отырысқа қатысып отырған мүшелер ғана қатысады",
    },
  },
  "not-the-secretary": {
    status: 403,
    title: {
      en: "Only the Commission's secretary does this",
      ru: "Это делает только секретарь комиссии",
      kk: "Мұны комиссия хатшысы ғана жасайды",
    },
  },
  "neither-secretary-nor-chair": {
    status: 403,
    title: {
      en: "Only the Commission's secretary or its chair does this",
      ru: "Это делает только секретарь комиссии или её председатель",
      kk: "Мұны комиссия хатшысы немесе төрағасы ғана жасайды",
    },
  },
  "commission-unknown": {
    status: 409,
    title: {
      en: "This unit has no Commission",
      ru: "У этого органа нет комиссии",
      kk: "Бұл органда комиссия жоқ",
    },
  },
  "no-chair": {
    status: 409,
    title: {
      en: "No chair is elected, or none of those present presides",
      ru: "Председатель не избран или никто из присутствующих не председательствует",
      kk: "Төраға сайланбаған немесе қатысып отырғандардың ешқайсысы төрағалық етпейді",
    },
  },
  "not-a-member": {
    status: 409,
    title: {
      en: "This person is not a member of the Commission",
      ru: "Это лицо не является членом комиссии",
      kk: "Бұл адам комиссия мүшесі емес",
    },
  },
  "members-too-few": {
    status: 422,
    title: {
      en: "The Commission needs more members",
      ru: "В комиссии недостаточно членов",
      kk: "Комиссия мүшелері жеткіліксіз",
    },
  },
  "members-even": {
    status: 422,
    title: {
      en: "The number of members must be odd",
      ru: "Число членов комиссии должно быть нечётным",
      kk: "Комиссия мүшелерінің саны тақ болуы керек",
    },
  },
  "more-members-than-founded": {
    status: 422,
    title: {
      en: "More members are named than the founding act has seats",
      ru: "Названо больше членов, чем мест по учредительному акту",
      kk: "Құрылтай актісіндегі орындардан көп мүше көрсетілген",
    },
  },
  "mandate-ends-before-it-begins": {
    status: 422,
    title: {
      en: "The mandate ends before it begins",
      ru: "Полномочия заканчиваются раньше, чем начинаются",
      kk: "Өкілеттік басталмай тұрып аяқталады",
    },
  },
  "secretary-of-another-unit": {
    status: 422,
    title: {
      en: "The secretary is an official of the same unit as the Commission",
      ru: "Секретарь должен быть должностным лицом того же органа, что и комиссия",
      kk: "Хатшы комиссия құрылған органның лауазымды адамы болуы керек",
    },
  },
  "secretary-is-member": {
    status: 409,
    title: {
      en: "The secretary is never a member of the same Commission",
      ru: "Секретарь не может быть членом той же комиссии",
      kk: "Хатшы сол комиссияның мүшесі бола алмайды",
    },
  },
  "secretary-has-no-vote": {
    status: 403,
    title: {
      en: "The secretary of the Commission has no vote",
      ru: "Секретарь комиссии не голосует",
      kk: "Комиссия хатшысы дауыс бермейді",
    },
  },
  "already-a-member": {
    status: 409,
    title: {
      en: "This person is a member for some of that time already",
      ru: "Это лицо уже является членом комиссии в часть этого срока",
      kk: "Бұл адам осы мерзімнің бір бөлігінде комиссия мүшесі болып табылады",
    },
  },
  "no-vacancy": {
    status: 409,
    title: {
      en: "No seat of the founding act is free for the whole of that time",
      ru: "На весь этот срок нет свободного места по учредительному акту",
      kk: "Бұл мерзімнің бәріне құрылтай актісі бойынша бос орын жоқ",
    },
  },
  "mandate-ends-already": {
    status: 409,
    title: {
      en: "The mandate ends on that day or earlier as it is",
      ru: "Полномочия и без того заканчиваются в этот день или раньше",
      kk: "Өкілеттік онсыз да осы күні немесе одан ерте аяқталады",
    },
  },
  "commission-incomplete": {
    status: 409,
    title: {
      en: "Vacancies leave too few members or an even number; nothing is decided until they are filled",
      ru: "Из-за вакансий членов слишком мало или их число чётное; до их заполнения решения не принимаются",
      kk: "Бос орындарға байланысты мүшелер аз немесе саны жұп; олар толтырылғанша шешім қабылданбайды",
    },
  },
  "sitting-not-open": {
    status: 409,
    title: {
      en: "The sitting is not open",
      ru: "Заседание не открыто",
      kk: "Отырыс ашық емес",
    },
  },
  "already-present": {
    status: 409,
    title: {
      en: "This member is recorded as present already",
      ru: "Этот член уже отмечен как присутствующий",
      kk: "Бұл мүше қатысушы ретінде тіркелген",
    },
  },
  recused: {
    status: 403,
    title: {
      en: "A member with a conflict of interest, or who verified the file, takes no part in it",
      ru: "Член с конфликтом интересов или проверявший дело в его рассмотрении не участвует",
      kk: "Мүдделер қақтығысы бар немесе істі тексерген мүше оны қарауға қатыспайды",
    },
  },
  "somebody-presides": {
    status: 409,
    title: {
      en: "Somebody presides already",
      ru: "Председательствующий уже есть",
      kk: "Төрағалық етуші бар",
    },
  },
  "not-presiding": {
    status: 403,
    title: {
      en: "Only whoever presides does this",
      ru: "Это делает только председательствующий",
      kk: "Мұны тек төрағалық етуші жасайды",
    },
  },
} as const;
