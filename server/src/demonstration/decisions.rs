//! What the sessions of the demonstration decided.

use super::proceedings::{Decided, Said};

/// The words of the minutes of the sessions held, by item of their agenda.
pub(super) const SAID: [&[Said]; 3] = [
    &[
        Said {
            item: 1,
            heard: "Стороны обсудили порядок подготовки заседаний и обмена документами между секретариатами.",
            decisions: &[
                Decided {
                    russian: "Утвердить порядок работы Совместной комиссии.",
                    kazakh: "Бірлескен комиссияның жұмыс тәртібі бекітілсін.",
                    azerbaijani: "Birgə Komissiyanın iş qaydası təsdiq edilsin.",
                    executor: "both",
                    due: Some(60),
                },
                Decided {
                    russian: "Назначить ответственных секретарей и сообщить их контактные данные.",
                    kazakh: "Жауапты хатшылар тағайындалып, олардың байланыс деректері хабарлансын.",
                    azerbaijani: "Məsul katiblər təyin edilsin və onların əlaqə məlumatları bildirilsin.",
                    executor: "both",
                    due: Some(30),
                },
            ],
        },
        Said {
            item: 2,
            heard: "Заслушана информация о новых каналах незаконного перемещения прекурсоров.",
            decisions: &[
                Decided {
                    russian: "Направлять сведения о выявленных каналах не реже одного раза в квартал.",
                    kazakh: "Анықталған арналар туралы мәліметтер тоқсанына кемінде бір рет жіберілсін.",
                    azerbaijani: "Aşkar edilmiş kanallar haqqında məlumatlar rübdə ən azı bir dəfə göndərilsin.",
                    executor: "kazakhstan-internal-affairs",
                    due: None,
                },
                Decided {
                    russian: "Подготовить перечень веществ, подлежащих совместному контролю.",
                    kazakh: "Бірлескен бақылауға жататын заттардың тізбесі дайындалсын.",
                    azerbaijani: "Birgə nəzarətə aid olan maddələrin siyahısı hazırlansın.",
                    executor: "azerbaijan-customs",
                    due: Some(120),
                },
            ],
        },
        Said {
            item: 3,
            heard: "Стороны сверили перечни контактных пунктов центральных компетентных органов.",
            decisions: &[Decided {
                russian: "Сверять перечни контактных пунктов два раза в год.",
                kazakh: "Байланыс пункттерінің тізбелері жылына екі рет салыстырылып тексерілсін.",
                azerbaijani: "Əlaqə məntəqələrinin siyahıları ildə iki dəfə tutuşdurulsun.",
                executor: "both",
                due: None,
            }],
        },
    ],
    &[
        Said {
            item: 1,
            heard: "Заслушан отчет секретариатов о выполнении решений I заседания.",
            decisions: &[Decided {
                russian: "Принять отчет к сведению и продолжить исполнение решений, срок которых не наступил.",
                kazakh: "Есеп назарға алынсын және мерзімі келмеген шешімдерді орындау жалғастырылсын.",
                azerbaijani: "Hesabat nəzərə alınsın və müddəti çatmamış qərarların icrası davam etdirilsin.",
                executor: "both",
                due: None,
            }],
        },
        Said {
            item: 2,
            heard: "Стороны обменялись опытом пресечения незаконной миграции.",
            decisions: &[
                Decided {
                    russian: "Провести совместные мероприятия на согласованных участках.",
                    kazakh: "Келісілген учаскелерде бірлескен іс-шаралар өткізілсін.",
                    azerbaijani: "Razılaşdırılmış sahələrdə birgə tədbirlər keçirilsin.",
                    executor: "azerbaijan-border-service",
                    due: Some(200),
                },
                Decided {
                    russian: "Подготовить обзор судебной практики по делам об организации незаконной миграции.",
                    kazakh: "Заңсыз көші-қонды ұйымдастыру туралы істер бойынша сот практикасына шолу дайындалсын.",
                    azerbaijani: "Qanunsuz miqrasiyanın təşkili işləri üzrə məhkəmə təcrübəsinin icmalı hazırlansın.",
                    executor: "kazakhstan-prosecutor-general",
                    due: Some(440),
                },
            ],
        },
        Said {
            item: 3,
            heard: "Рассмотрены предложения о стажировках специалистов экспертных учреждений.",
            decisions: &[
                Decided {
                    russian: "Принять на стажировку до пяти специалистов экспертных учреждений.",
                    kazakh: "Сараптама мекемелерінің бес маманына дейін тағылымдамаға қабылдансын.",
                    azerbaijani: "Ekspert müəssisələrinin beş nəfərədək mütəxəssisi təcrübəyə qəbul edilsin.",
                    executor: "azerbaijan-justice",
                    due: Some(520),
                },
                Decided {
                    russian: "Согласовать программу стажировок.",
                    kazakh: "Тағылымдама бағдарламасы келісілсін.",
                    azerbaijani: "Təcrübə proqramı razılaşdırılsın.",
                    executor: "both",
                    due: Some(540),
                },
            ],
        },
        Said {
            item: 4,
            heard: "Стороны обсудили место и время III заседания.",
            decisions: &[
                Decided {
                    russian: "Уточнить даты III заседания через секретариаты.",
                    kazakh: "III отырыстың күндері хатшылықтар арқылы нақтылансын.",
                    azerbaijani: "III iclasın tarixləri katibliklər vasitəsilə dəqiqləşdirilsin.",
                    executor: "kazakhstan",
                    due: Some(90),
                },
                Decided {
                    russian: "Предварительно направить проект повестки дня.",
                    kazakh: "Күн тәртібінің жобасы алдын ала жіберілсін.",
                    azerbaijani: "Gündəliyin layihəsi əvvəlcədən göndərilsin.",
                    executor: "kazakhstan",
                    due: Some(150),
                },
            ],
        },
    ],
    &[
        Said {
            item: 1,
            heard: "Заслушан отчет секретариатов о выполнении решений II заседания.",
            decisions: &[],
        },
        Said {
            item: 2,
            heard: "Заслушана информация о мерах противодействия финансированию терроризма.",
            decisions: &[Decided {
                russian: "Обменяться перечнями признаков сомнительных операций.",
                kazakh: "Күмәнді операциялар белгілерінің тізбелерімен алмасылсын.",
                azerbaijani: "Şübhəli əməliyyatların əlamətlərinin siyahıları mübadilə edilsin.",
                executor: "both",
                due: Some(240),
            }],
        },
        Said {
            item: 3,
            heard: "Стороны обменялись сведениями о мерах противодействия торговле людьми.",
            decisions: &[],
        },
    ],
];
