import { describe, expect, it } from 'vitest';
import { isNegatedBehind, readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'El código venía en la {2.9.1}. Ayer bailamos las cifras de la versión 2.1.19 del programa.',
  'El veto no se aplica de inmediato, sino a partir del {12 de julio}.',
  'La empresa no ha hecho declaraciones; el veto rige desde el {12 de julio}.',
  'Los revendedores no autorizados eran el objetivo desde {febrero}.',
  'La empresa prohíbe sin previo aviso la herramienta desde el {12 de julio}.',
  'No solo Reuters, también Yicai lo contó el {3 de julio}.',
  'Varios medios informan de que el veto empieza el {12 de julio}.',
  'La versión {2.1.198} ya no contiene el código.',
  'Sin embargo, el veto rige desde el {12 de julio}.',
  'Según Reuters, el veto regiría desde el {12 de julio}.',
  'La empresa, que no quiso comentar, anunció el veto el {4 de julio}.',
  'Alibaba no respondió. El veto rige desde el {12 de julio}.',
  'El experimento, iniciado en {febrero}, buscaba revendedores.',
  'Desde la versión {2.1.19}, el código no avisa de su presencia.',
  'En lugar de Claude Code, los empleados usan desde el {12 de julio} Qoder.',
  'No menos de {35.000} cuentas están implicadas.',
  'A partir del {12 de julio}, los empleados no podrán usarla.',
  'Sin embargo, la carta es del {12 de junio}.',
  'El veto no solo afecta a Claude Code desde el {12 de julio}.',
  'No la 2.9.1, como se lee en otros sitios, sino la {2.1.91}.',
  'Anthropic publicó una corrección en la {2.1.197}.',
  'La empresa no respondió; como publicó Reuters, el veto rige desde el {12 de julio}.',
  'Las cuentas falsas eran casi {25.000}.',
  'Aunque el grupo calla, el veto rige desde el {12 de julio}.',
  'No es casualidad que el veto empiece el {12 de julio}.',
  'La plantilla no podrá usar la herramienta a partir del {12 de julio}.',
  'La acusa de haber abierto {52.000} cuentas falsas.',
  'No vende en la región y tampoco a empresas participadas en más de un {25 %}.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'Que el {Ministerio de Comercio} emitió la alerta: fue otro.',
  'Escribí aquí que la carta era del {12 de junio}.',
  'La semana pasada escribimos que el código venía en la {2.9.1}. Bailamos las cifras: es la 2.1.91.',
  'Es falso. Se ha escrito que mandaba el código a un {servidor secreto}. También lo es: no había servidor.',
  'Varios lectores preguntan por {Asia/Tokyo}, que no figura.',
  'Nos pasan una circular del {5 de julio}. Es un montaje: la fecha no coincide.',
  'La empresa debería haber {pedido perdón}, dicen otros.',
  'La prohibición no es {inmediata}.',
  'No fue, como titularon algunos, una prohibición {inmediata}: hubo ocho días.',
  'No lo halló, como se lee por ahí, su equipo de {seguridad}.',
  'También leímos que era por {las licencias}; no hay nada de eso en el aviso.',
  'El veto no se aplica de {inmediato}, sino a partir del 10 de julio.',
  'No se transmite ningún {dato de ubicación}.',
  'No es cierto, como se ha publicado, que la prohibición sea {inmediata}, ni que la detectara una auditoría interna.',
  'No es cierto, como se ha publicado, que la prohibición sea inmediata, ni que la detectara una {auditoría interna}.',
  'Alibaba niega haber hablado de {espionaje}.',
  '¿Es {inmediata} la prohibición? No.',
  'Si se ampliara a los proveedores en {septiembre}, lo contaremos.',
  'Una versión anterior de este artículo citaba la {2.1.19}.',
  'Algunos sitios hablan de la {2.9.1}.',
  'Rectificamos: escribimos que apareció en la {2.9.1} y es la 2.1.91.',
  'En el boletín anterior dijimos que era la {2.9.1}.',
  'Circula un pantallazo según el cual la prohibición sería {inmediata}.',
  'De haber sido {inmediata} la prohibición, habría sido peor.',
  'En lugar de una prohibición {inmediata}, hay un plazo hasta el 10 de julio.',
  'Queda por saber si la prohibición es {inmediata}.',
  'No se trata de {espionaje} ni de sabotaje.',
  'Nadie ha robado {contraseñas}.',
  'El veto podría extenderse a las filiales en {agosto}.',
  'Es un bulo que el veto sea {inmediato}.',
  'Nada indica que se robaran {contraseñas}.',
  'Alibaba nunca habló de {espionaje}.',
  'No hay pruebas de {espionaje}.',
  'No, la prohibición no es {inmediata}.',
  '"La prohibición es {inmediata}": falso.',
  'Fe de errores: en una versión anterior de este artículo figuraba la {2.1.19}.',
  'En caso de que el veto sea {inmediato}, habrá problemas.',
  'El programa no recoge ni {direcciones IP} ni contraseñas.',
  'Lejos de una prohibición {inmediata}, la empresa dio plazo.',
  'La empresa desmiente que sea {inmediata}.',
  'Tampoco se trata de {espionaje}.',
  'Se ha dicho que era {inmediata}, pero es falso.',
  'No la {2.9.1}, como se lee en otros sitios, sino la 2.1.91.',
  'A diferencia de la {2.9.1}, la 2.1.91 contiene el código.',
  'Quien escribió {2.9.1} se confundió de aplicación.',
  'El grupo descarta que se trate de {espionaje}.',
  'La idea de que el veto sea {inmediato} es errónea.',
  'Hablé de un veto {inmediato}, y no lo fue.',
  'Dije que el veto era {inmediato}. Estaba equivocado.',
];

/** A negation that reaches back to them stands behind. */
const NEGATED_BEHIND: readonly string[] = [
  'Los {caracteres invisibles} no intervienen.',
  'La palabra {espionaje} no aparece en el aviso.',
];

/** One stands behind that negates something else. */
const NOT_NEGATED_BEHIND: readonly string[] = ['El {espionaje} se cita, no el sabotaje.'];

describe('what an article in Spanish puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'es')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'es')).not.toBe('asserted');
  });
  it.each(NEGATED_BEHIND)('negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'es')).toBe(true);
  });
  it.each(NOT_NEGATED_BEHIND)('not negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'es')).toBe(false);
  });
});
