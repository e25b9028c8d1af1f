import { describe, expect, it } from 'vitest';
import { isNegatedBehind, readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  "Que l'alerte vienne d'ailleurs est connu : elle date du {12 juillet}.",
  "L'interdiction ne vaut pas immédiatement, mais à partir du {12 juillet}.",
  'Le code serait présent depuis la version 2.1.91, sortie le {12 avril}.',
  "La note n'est pas publique ; l'interdiction vaut à partir du {12 juillet}.",
  'Ces revendeurs non autorisés étaient visés depuis {février}.',
  "L'entreprise interdit sans préavis l'outil à compter du {12 juillet}.",
  "Non seulement Reuters, mais aussi Yicai l'a écrit le {3 juillet}.",
  "Plusieurs médias rapportent que l'interdiction commence le {12 juillet}.",
  'La version {2.1.198} ne contient plus le code.',
  "C'est un premier pas vers une interdiction totale le {12 juillet}.",
  "Plus de 28,8 millions d'échanges issus de près de {20 000} faux comptes.",
  "Selon Reuters, l'interdiction vaudrait à partir du {12 juillet}.",
  "L'entreprise, qui n'a pas souhaité commenter, a annoncé l'interdiction le {4 juillet}.",
  "Alibaba n'a pas réagi. L'interdiction vaut à partir du {12 juillet}.",
  "L'expérience, lancée en {février}, visait les revendeurs.",
  'Depuis la version {2.1.19}, le code ne dit rien de sa présence.',
  'Au lieu de Claude Code, les salariés utilisent depuis le {12 juillet} Qoder.',
  "Le groupe a interdit l'outil le {4 juillet}, sans attendre.",
  "La lettre, datée du {12 juin}, n'était pas destinée au public.",
  'Pas moins de {35 000} comptes sont en cause.',
  "Plus de 28,8 millions d'échanges, pas plus de {35 000} comptes.",
  "Le {12 juillet}, les salariés ne pourront plus l'utiliser.",
  'Non la 2.9.1, comme on le lit ailleurs, mais la {2.1.91}.',
  'Anthropic a publié un correctif dans la {2.1.197}.',
  'Les faux comptes étaient près de {25 000}.',
  "Même si le groupe se tait, l'interdiction vaut dès le {12 juillet}.",
  "Ce n'est pas un hasard si l'interdiction commence le {12 juillet}.",
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  "Que l'alerte vienne du {ministère du Commerce} : elle vient d'ailleurs.",
  "Si je dirigeais Anthropic, j'aurais {présenté des excuses}.",
  'On a fait du produit un {outil interne}.',
  "J'y écrivais que la lettre au Sénat datait du {12 juin}.",
  "On a écrit qu'il expédiait le code vers un {serveur secret}. Faux encore : la marque voyage dans la requête.",
  'Une version précédente de cette chronologie datait le message du {1er juillet}.',
  "Des confrères soutiennent qu'Anthropic aurait dû {s'excuser}.",
  'Des lecteurs nous interrogent sur {Asia/Tokyo}.',
  "Dût Pékin imposer le retrait le {12 juillet}, d'autres suivraient.",
  'Faux que le code soit présent dans la {2.9.1}.',
  "L'interdiction n'est pas {immédiate}.",
  "J'ai lu que l'interdiction commençait le {12 juillet} ; c'est le 10.",
  'Un blog prétend que le code date de la {2.9.1}.',
  "À en croire la rumeur, l'interdiction serait {immédiate}.",
  "Idée reçue : l'interdiction serait {immédiate}.",
  "L'interdiction ne vaut pas {immédiatement}, mais à partir du 10 juillet.",
  "Aucune {donnée de localisation} n'est transmise.",
  'Le programme ne transmet aucune {donnée de localisation}.',
  "Il est faux que l'interdiction soit {immédiate}.",
  "Contrairement à ce qui a été écrit, l'interdiction n'est pas {immédiate}.",
  "Alibaba dément avoir parlé d'{espionnage}.",
  "L'interdiction est-elle {immédiate} ? Non.",
  "Alibaba a-t-il parlé d'{espionnage} ? Pas davantage : la note ne contient pas ce mot.",
  "Si l'interdiction était étendue en {septembre}, d'autres salariés seraient touchés.",
  'Une version précédente de cet article donnait la version {2.1.19}.',
  'Certains sites parlent de la {2.9.1}.',
  "Au lieu d'une interdiction {immédiate}, un délai court jusqu'au 10 juillet.",
  "Reste à savoir si l'interdiction est {immédiate}.",
  "Il ne s'agit ni d'{espionnage} ni de sabotage.",
  "Personne n'a volé de {mots de passe}.",
  "L'interdiction pourrait s'étendre aux filiales en {août}.",
  "Rien n'indique que des {mots de passe} aient été volés.",
  "Alibaba n'a jamais parlé d'{espionnage}.",
  "Aucune preuve d'{espionnage} n'a été apportée.",
  "Il n'y a pas eu d'{espionnage}.",
  "Non, l'interdiction n'est pas {immédiate}.",
  "« L'interdiction est {immédiate} » : faux.",
  'Erratum : nous avions écrit {2.1.19}.',
  "À supposer que l'interdiction soit {immédiate}, elle poserait problème.",
  "Reste à voir si elle s'étendra en {août}.",
  'Le programme ne collecte ni {adresse IP} ni mot de passe.',
  "On est loin d'une interdiction {immédiate}.",
  "Il n'est pas question d'{espionnage}.",
  'Non la {2.9.1}, comme on le lit ailleurs, mais la 2.1.91.',
  'À la différence de la {2.9.1}, la 2.1.91 contient le code.',
  "Ceux qui ont écrit {2.9.1} se sont trompés d'application.",
  "Le groupe exclut qu'il s'agisse d'{espionnage}.",
  "L'idée que l'interdiction soit {immédiate} est erronée.",
  "J'avais parlé d'une interdiction {immédiate}. J'avais tort.",
  'Une interdiction {immédiate}, écrivais-je. Nous nous sommes trompés.',
  "Plutôt qu'{immédiate}, l'interdiction commence le 10 juillet.",
];

/** A negation that reaches back to them stands behind. */
const NEGATED_BEHIND: readonly string[] = [
  'Les {caractères invisibles} ne sont pas en jeu.',
  "Le mot {espionnage} n'apparaît pas dans la note.",
  "Le terme d'{espionnage} ne figure nulle part.",
];

/** One stands behind that negates something else. */
const NOT_NEGATED_BEHIND: readonly string[] = ["L'{espionnage} est cité, pas le sabotage."];

describe('what an article in French puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'fr')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'fr')).not.toBe('asserted');
  });
  it.each(NEGATED_BEHIND)('negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'fr')).toBe(true);
  });
  it.each(NOT_NEGATED_BEHIND)('not negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'fr')).toBe(false);
  });
});
