-- `@prefix@` is the library's name: it holds the hash of this text, so an old process and a new one each call
-- their own functions, and neither can replace the other's.
--
-- Redis refuses a function that may write when it has no memory left. Functions that free memory, or only move on what
-- is there already, are allowed then (`allow-oom`), or nothing could be freed and no acknowledged write would reach the
-- index. `commit_freeing` is the commit of deletions.

redis.register_function('@prefix@_commit', commit)
redis.register_function { function_name = '@prefix@_commit_freeing', callback = commit, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_touch', callback = touch, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_present', callback = present, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_owner', callback = owner, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_mark', callback = mark, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_give_up', callback = give_up, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_indexing', callback = indexing, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_live_generation', callback = live_generation, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_claim_todo', callback = claim_todo, flags = { 'allow-oom' } }
redis.register_function('@prefix@_rebuild_request', rebuild_request)
redis.register_function { function_name = '@prefix@_rebuild_begin', callback = rebuild_begin, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_close', callback = rebuild_close, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_finish', callback = rebuild_finish, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_abandon', callback = rebuild_abandon, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_clear', callback = rebuild_clear, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_adopt', callback = rebuild_adopt, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_round', callback = rebuild_round, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_rebuild_look', callback = rebuild_look, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_want_repair', callback = want_repair, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_want_written', callback = want_written, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_want_history', callback = want_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_audit_page', callback = audit_page, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_plans', callback = audit_plans, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_states', callback = audit_states, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_claims', callback = audit_claims, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_history', callback = audit_history, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_guard_look', callback = guard_look, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_guard_note', callback = guard_note, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_guard_lost', callback = guard_lost, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_guard_dropped', callback = guard_dropped, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_guard_note_history', callback = guard_note_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_guard_lost_history', callback = guard_lost_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_guard_restore_history', callback = guard_restore_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_drift_sums', callback = drift_sums, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_drift_plans', callback = drift_plans, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_drift_bucket', callback = drift_bucket, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_mark_history', callback = mark_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_give_up_history', callback = give_up_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_overdue_history', callback = overdue_history, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_pipeline', callback = pipeline, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_announced', callback = announced, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_page', callback = page, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_feed_page', callback = feed_page, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_read_plan', callback = read_plan, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_read_revision', callback = read_revision, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_indexing_many', callback = indexing_many, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_oldest_pending_many', callback = oldest_pending_many, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_trim', callback = trim, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_retire', callback = retire, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_lease', callback = lease, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_overdue', callback = overdue, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_forget', callback = forget, flags = { 'allow-oom' } }
redis.register_function('@prefix@_store_dead_letter', store_dead_letter)
redis.register_function { function_name = '@prefix@_list_dead_letters', callback = list_dead_letters, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_redrive_dead_letter', callback = redrive_dead_letter, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_redrive_dead_letters', callback = redrive_dead_letters, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_redrives', callback = redrives, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_redriven', callback = redriven, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_drop_dead_letter', callback = drop_dead_letter, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_note_loss', callback = note_loss, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_note', callback = note, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_unnote', callback = unnote, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_count_repairs', callback = count_repairs, flags = { 'allow-oom' } }
redis.register_function { function_name = '@prefix@_ensure_group', callback = ensure_group, flags = { 'allow-oom' } }
