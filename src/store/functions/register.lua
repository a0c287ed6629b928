-- `@prefix@` is the library's name: it holds the hash of this text, so an old process and a new one each call
-- their own functions, and neither can replace the other's.

redis.register_function('@prefix@_commit', commit)
redis.register_function('@prefix@_touch', touch)
redis.register_function('@prefix@_present', present)
redis.register_function { function_name = '@prefix@_owner', callback = owner, flags = { 'no-writes' } }
redis.register_function('@prefix@_mark', mark)
redis.register_function('@prefix@_give_up', give_up)
redis.register_function { function_name = '@prefix@_indexing', callback = indexing, flags = { 'no-writes' } }
redis.register_function('@prefix@_live_generation', live_generation)
redis.register_function('@prefix@_claim_todo', claim_todo)
redis.register_function('@prefix@_rebuild_request', rebuild_request)
redis.register_function('@prefix@_rebuild_begin', rebuild_begin)
redis.register_function('@prefix@_rebuild_close', rebuild_close)
redis.register_function('@prefix@_rebuild_finish', rebuild_finish)
redis.register_function('@prefix@_rebuild_abandon', rebuild_abandon)
redis.register_function('@prefix@_rebuild_clear', rebuild_clear)
redis.register_function('@prefix@_rebuild_adopt', rebuild_adopt)
redis.register_function { function_name = '@prefix@_rebuild_look', callback = rebuild_look, flags = { 'no-writes' } }
redis.register_function('@prefix@_want_repair', want_repair)
redis.register_function('@prefix@_want_written', want_written)
redis.register_function('@prefix@_want_history', want_history)
redis.register_function { function_name = '@prefix@_audit_page', callback = audit_page, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_plans', callback = audit_plans, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_states', callback = audit_states, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_claims', callback = audit_claims, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_audit_history', callback = audit_history, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_guard_look', callback = guard_look, flags = { 'no-writes' } }
redis.register_function('@prefix@_guard_note', guard_note)
redis.register_function('@prefix@_guard_lost', guard_lost)
redis.register_function('@prefix@_guard_dropped', guard_dropped)
redis.register_function('@prefix@_guard_note_history', guard_note_history)
redis.register_function('@prefix@_guard_lost_history', guard_lost_history)
redis.register_function('@prefix@_guard_restore_history', guard_restore_history)
redis.register_function { function_name = '@prefix@_drift_sums', callback = drift_sums, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_drift_plans', callback = drift_plans, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_drift_bucket', callback = drift_bucket, flags = { 'no-writes' } }
redis.register_function('@prefix@_mark_history', mark_history)
redis.register_function('@prefix@_give_up_history', give_up_history)
redis.register_function { function_name = '@prefix@_overdue_history', callback = overdue_history, flags = { 'no-writes' } }
redis.register_function { function_name = '@prefix@_pipeline', callback = pipeline, flags = { 'no-writes' } }
redis.register_function('@prefix@_announced', announced)
redis.register_function { function_name = '@prefix@_page', callback = page, flags = { 'no-writes' } }
redis.register_function('@prefix@_trim', trim)
redis.register_function('@prefix@_retire', retire)
redis.register_function('@prefix@_lease', lease)
redis.register_function { function_name = '@prefix@_overdue', callback = overdue, flags = { 'no-writes' } }
redis.register_function('@prefix@_forget', forget)
redis.register_function('@prefix@_store_dead_letter', store_dead_letter)
redis.register_function { function_name = '@prefix@_list_dead_letters', callback = list_dead_letters, flags = { 'no-writes' } }
redis.register_function('@prefix@_redrive_dead_letter', redrive_dead_letter)
redis.register_function('@prefix@_redrive_dead_letters', redrive_dead_letters)
redis.register_function { function_name = '@prefix@_redrives', callback = redrives, flags = { 'no-writes' } }
redis.register_function('@prefix@_redriven', redriven)
redis.register_function('@prefix@_drop_dead_letter', drop_dead_letter)
redis.register_function('@prefix@_note_loss', note_loss)
