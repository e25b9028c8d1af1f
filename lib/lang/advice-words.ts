import type { WordTable } from './added-words.ts';

/** How a step opens that tells readers what to do: imperatives, and infinitives where steps are written so. */
export const ADVICE_WORDS: WordTable<'advice' | 'orders' | 'advised'> = {
  en: {
    orders: `(notice|memo|memorandum|circular|order) ~~ (says|said|reads|demands|demanded|requires|required|tells|told|orders|ordered|sets out|instructs|instructed)`,
    advice: `uninstall, remove, delete, purge, wipe, update, upgrade, downgrade, roll back, check, verify, review, audit, look (for|at|up), search, scan, switch, move, migrate, stop, avoid, disable, turn (on|off), set, unset, install, reinstall,
      replace, block, rotate, revoke, change, run, open, type, use, try, pin, keep, make sure, ensure, do not, don't, never, consider, ask, contact, tell, inform, notify, warn, wait, back up, log (in|out|off), report, read, follow, document`,
  },
  de: {
    advised: `zu (entfernen|deinstallieren|löschen|aktualisieren|prüfen|überprüfen|ersetzen|abschalten|ausschalten|deaktivieren|kontrollieren|sichern|widerrufen|vermeiden), zum ~~ (entfernen|deinstallieren|löschen|aktualisieren|prüfen|überprüfen|ersetzen|abschalten|ausschalten|deaktivieren|kontrollieren|sichern|widerrufen|vermeiden)`,
    orders: `(Mitteilung|Rundschreiben|Memo|Anweisung|Anordnung) ~ (lautet|lautete|verlangt|verlangte|fordert|forderte|ordnet|besagt)`,
    advice: `bitte, (entfernen|deinstallieren|löschen|aktualisieren|prüfen|überprüfen|ersetzen|wechseln|umsteigen|sperren|abschalten|ausschalten|deaktivieren|installieren|verwenden|nutzen|melden|kontrollieren|sichern|widerrufen|ändern|meiden|vermeiden|suchen|achten|warten|informieren) Sie,
      (entfernen|deinstallieren|löschen|aktualisieren|prüfen|überprüfen|ersetzen|abschalten|ausschalten|deaktivieren|kontrollieren|sichern|widerrufen|vermeiden)., (entferne|deinstalliere|lösche|aktualisiere|prüfe|ersetze|deaktiviere|nutze|verwende|achte|warte)`,
  },
  fr: {
    orders: `(note|circulaire|consigne) ~ (dit|exige|exigeait|demande|demandait|ordonne|impose|prévoit)`,
    advice: `(supprimer|désinstaller|retirer|effacer|mettre à jour|vérifier|contrôler|remplacer|installer|réinstaller|passer|éviter|cesser|arrêter|utiliser|bloquer|désactiver|changer|révoquer|chercher|rechercher|demander|prévenir|informer|attendre|sauvegarder|signaler|ne pas|ne jamais),
      (supprimez|désinstallez|retirez|effacez|mettez à jour|vérifiez|contrôlez|remplacez|installez|passez|évitez|cessez|arrêtez|utilisez|bloquez|désactivez|changez|révoquez|cherchez|demandez|prévenez|attendez|sauvegardez|signalez|pensez à|assurez-vous)`,
  },
  es: {
    orders: `(circular|nota|aviso|memorando) ~ (dice|exige|exigía|pide|pedía|ordena|ordenaba|manda)`,
    advice: `(eliminar|desinstalar|borrar|quitar|retirar|actualizar|comprobar|verificar|revisar|sustituir|reemplazar|instalar|cambiar|evitar|dejar de|usar|bloquear|desactivar|revocar|buscar|avisar|esperar|no usar),
      (elimine|desinstale|borre|quite|retire|actualice|compruebe|verifique|revise|sustituya|instale|cambie|evite|deje de|use|bloquee|desactive|revoque|busque|avise|espere|asegúrese|elimina|desinstala|borra|quita|actualiza|comprueba|verifica|revisa|instala|evita|bloquea|desactiva|busca|asegúrate)`,
  },
  pt: {
    advice: `(remover|desinstalar|apagar|excluir|eliminar|atualizar|actualizar|verificar|conferir|rever|substituir|instalar|trocar|mudar|evitar|parar de|usar|bloquear|desativar|revogar|procurar|avisar|esperar|não usar),
      (remova|desinstale|apague|exclua|elimine|atualize|actualize|verifique|confira|reveja|substitua|instale|troque|mude|evite|pare de|use|bloqueie|desative|revogue|procure|avise|espere|certifique-se)`,
  },
  it: {
    advice: `(rimuovere|disinstallare|cancellare|eliminare|aggiornare|controllare|verificare|sostituire|installare|passare|cambiare|evitare|smettere|usare|bloccare|disattivare|revocare|cercare|avvisare|attendere|non usare),
      (rimuovete|disinstallate|cancellate|eliminate|aggiornate|controllate|verificate|sostituite|installate|passate|cambiate|evitate|smettete|usate|bloccate|disattivate|revocate|cercate|rimuovi|disinstalla|cancella|elimina|aggiorna|controlla|verifica|sostituisci|installa|evita|blocca|disattiva)`,
  },
  pl: {
    advice: `(usunąć|odinstalować|skasować|zaktualizować|sprawdzić|zweryfikować|zastąpić|zainstalować|zmienić|unikać|zablokować|wyłączyć|unieważnić|nie używać),
      (usuń|odinstaluj|skasuj|zaktualizuj|sprawdź|zweryfikuj|zastąp|zainstaluj|zmień|unikaj|zablokuj|wyłącz|unieważnij|nie używaj|usuńcie|odinstalujcie|zaktualizujcie|sprawdźcie|upewnij się)`,
  },
  ru: {
    advice: `(удалить|снести|стереть|обновить|проверить|заменить|установить|перейти|избегать|заблокировать|отключить|отозвать|сменить|не использовать),
      (удалите|обновите|проверьте|замените|установите|перейдите|избегайте|заблокируйте|отключите|отзовите|смените|не используйте|убедитесь|удали|обнови|проверь)`,
  },
  id: {
    advice: `(hapus|copot|perbarui|periksa|cek|ganti|pasang|hindari|berhenti|blokir|nonaktifkan|cabut|ubah|gunakan|pakai|jangan|pastikan|cari|tunggu|laporkan|segera)[lah]`,
  },
  'zh-Hans': {
    advice:
      '请, 建议, 务必, 切勿, 不要, 立即卸载, 立刻卸载, 马上卸载, 尽快卸载, 立即升级, 尽快升级, 立即停用, 先卸载, 卸载, 升级到, 升级至, 更新到, 更新至, 检查, 核查, 排查, 确认, 改用, 删除, 清除, 更换',
    advised: `(停用|禁用|弃用|停止使用|不再使用)~~(改用|卸载|删除|更换), (发布|发出|公布|通报|通告|公告)~~(建议|卸载|升级到|升级至|更新到|更新至|删除), (提示|警示|预警)~(建议|卸载|升级到|升级至|更新到|更新至|删除), (要求|通知|告知|规定|呼吁|提醒)[了](员工|全体|全员|用户|企业|单位)~~(改用|卸载|删除|更换|建议)`,
  },
  ja: {
    advice:
      'ください。, すること。, しましょう。, してください, しておくこと。, しておきましょう, すべきだ。, べし。, 推奨する。, 勧めたい。, お勧めする。, おすすめします。, を確認。, を削除。, を更新。, をアンインストール。',
  },
  ko: {
    advice:
      '-하세요, -하십시오, -할 것., -합시다, -하자., -으세요, 마세요, 바랍니다, 권장합니다, 권고합니다, 권합니다, 권한다., 추천합니다, 추천한다.',
  },
};
