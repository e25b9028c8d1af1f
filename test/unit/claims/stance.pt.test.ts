import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'A Alibaba proíbe os funcionários de usar a ferramenta {a partir de 10 de julho}.',
  'O código está presente desde a versão {2.9.1}, lançada em abril.',
  'Não a 2.9.1, como se leu, mas a {2.1.91}.',
  'Não só a Alibaba, mas também outras empresas proibiram a ferramenta {em 12 de julho}.',
  'A empresa não comentou; a proibição vale {a partir de 12 de julho}.',
  'A Alibaba se recusou a comentar e a proibição vale {a partir de 12 de julho}.',
  'O caso se tornou público em {3 de julho}.',
  'Segundo a Reuters, a proibição vale {a partir de 12 de julho}.',
  'Como noticiou a Reuters, a proibição vale {a partir de 12 de julho}.',
  'Como foi noticiado pela Reuters, a proibição vale {a partir de 12 de julho}.',
  'As contas falsas eram quase {25 mil}.',
  'A Anthropic publicou a correção na {2.1.197}.',
  'Tratou-se de um teste que começou em {março}.',
  'Embora a empresa não comente, a proibição vale {a partir de 12 de julho}.',
  'A versão foi lançada sem aviso {em 12 de abril}.',
  'Sabe-se que a lista tem {147 domínios}.',
  'A proibição, que não tem exceções, vale {a partir de 12 de julho}.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'A proibição não é {imediata}.',
  'Não foi, como titularam alguns, uma proibição {imediata}: houve oito dias.',
  'Também lemos que era por causa {das licenças}; não há nada disso no documento.',
  'Como se lê por aí, foi a {equipa de segurança} que o encontrou.',
  'Não é verdade que a proibição seja {imediata}.',
  'A empresa negou que o código fosse uma {porta dos fundos}.',
  'A proibição é {imediata}? Não: vale a partir de 10 de julho.',
  'Se a Alibaba ampliar a proibição {em setembro}, vamos noticiar.',
  'Se a proibição fosse {imediata}, os funcionários já teriam parado.',
  'Caso a Alibaba amplie a proibição {em setembro}, avisaremos.',
  'Ao contrário do que alguns sites escreveram, a versão não é a {2.9.1}.',
  'Uma versão anterior deste texto informava {2.9.1}.',
  'Alguns sites disseram que o código existe desde a {2.9.1}.',
  'O aviso não contém a palavra {espionagem}.',
  'Ninguém falou em {espionagem}.',
  'Não a {2.9.1}, como se leu, mas a 2.1.91.',
  'É falso que o código exista desde a {2.9.1}.',
  '"A Alibaba anunciou uma proibição {imediata}". Falso.',
  'Talvez a proibição seja {imediata}.',
  'Em vez de {imediata}, a proibição vale em 10 de julho.',
  'Nenhuma auditoria interna encontrou {o código}.',
  'Por engano, publicou-se {2.9.1}.',
  'Quem escreveu {2.9.1} confundiu o programa com outro.',
  'O grupo descarta que se trate de {espionagem}.',
  'Falei em proibição {imediata}, e não foi.',
  'Escrevi que a proibição era {imediata}. Eu estava errado.',
  'Li até que o motivo seria {o preço}.',
  'Um {erro}, tê-lo-íamos perdoado.',
  'As variáveis {HTTP_PROXY} e HTTPS_PROXY não têm nada a ver com isso.',
];

describe('what an article in Portuguese puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'pt')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'pt')).not.toBe('asserted');
  });
});
