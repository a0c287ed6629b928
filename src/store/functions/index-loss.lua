-- Recovers indices that were removed from Elasticsearch, or replaced by others of the same name.
--
-- Fields of `state`: `liveUuid`, the UUID of the live index: absent until a process has read it, `new` until the index
-- is created; `historyUuid` likewise, never `new`, with `historyEpoch`, the number at which that index was first known;
-- `historyFrom`, up to which the stream was made pending for history again, until all of it was; of the last loss of
-- history `historyLostAt` and `historyBefore`, the first revision that was not lost.

-- ARGV: id. Gives the store this id, unless it has one. Returns its id.
local function identify(_, args)
  redis.call('HSETNX', STATE, 'store', args[1])
  return redis.call('HGET', STATE, 'store')
end

-- Returns JSON.
local function index_state()
  local state = redis.call('HMGET', STATE, 'live', 'liveUuid', 'historyUuid', 'historyFrom', 'next', 'store')
  local lost = redis.call('SMEMBERS', LOST)
  return cjson.encode({ store = state[6] or nil, live = state[1] or nil, next = state[5] or nil, liveUuid = state[2] or nil, lost = #lost > 0 and lost or nil,
    historyUuid = state[3] or nil, restores = state[4] ~= false })
end

-- ARGV: live generation, its known UUID, its new UUID. Returns 1 if nothing has changed meanwhile.
local function note_live_index(_, args)
  local state = redis.call('HMGET', STATE, 'live', 'liveUuid')
  if state[1] ~= args[1] or text(state[2]) ~= args[2] then return 0 end
  redis.call('HSET', STATE, 'liveUuid', args[3])
  return 1
end

-- Abandons a rebuild that has begun: it cannot finish, because the live index that it began with is lost.
local function end_rebuild()
  local state = redis.call('HMGET', STATE, 'rebuild', 'next')
  if not state[2] then return end
  redis.call('HSET', rebuild_key(state[1]), 'outcome', 'abandoned', 'reason', 'the live index was removed',
    'endedAt', now_ms())
  redis.call('HDEL', STATE, 'rebuild', 'next', 'closed', 'abandoning')
  redis.call('SADD', LOST, state[2])
end

-- ARGV: live generation, its known UUID. The index is lost, or another has its name: a new one must get all plans, and
-- a plan counts as searchable only once it is there. Returns the new name; an empty string if something has changed
-- meanwhile.
local function replace_live_index(_, args)
  local state = redis.call('HMGET', STATE, 'live', 'liveUuid')
  if state[1] ~= args[1] or text(state[2]) ~= args[2] then return '' end
  end_rebuild()
  redis.call('SADD', LOST, args[1])
  local number = digits(next_number())
  redis.call('HSET', STATE, 'live', generation_of(number), 'liveUuid', 'new', 'epoch', number)
  retry_failed()
  begin_seeding(true)
  return generation_of(number)
end

-- ARGV: a lost generation whose index does not exist any more.
local function forget_lost_index(_, args)
  redis.call('SREM', LOST, args[1])
end

-- ARGV: the known UUID of the history's index, its new UUID. All of the stream is written to history again: the marked
-- revisions may be in an earlier index. Returns 1 if nothing has changed meanwhile.
local function note_history_index(_, args)
  if text(redis.call('HGET', STATE, 'historyUuid')) ~= args[1] then return 0 end
  redis.call('HSET', STATE, 'historyUuid', args[2], 'historyEpoch', digits(next_number()), 'historyFrom', '0')
  retry_failed_history()
  return 1
end

-- ARGV: the known UUID of the history's index. The index is lost, or another has its name. From now on the stream is
-- not trimmed until all of it was given to the next one. Returns the first revision of the stream; nothing if something
-- has changed meanwhile.
local function replace_history_index(_, args)
  if text(redis.call('HGET', STATE, 'historyUuid')) ~= args[1] then return nil end
  local first = entry('XRANGE', '-', '+')
  redis.call('HDEL', STATE, 'historyUuid')
  local before = first and revision_of(first[1]) or digits(next_number())
  redis.call('HSET', STATE, 'historyFrom', '0', 'historyLostAt', now_ms(), 'historyBefore', before)
  return before
end

-- ARGV: entries. Makes the next entries of the stream pending for history. Returns how many; 0 at the end, or if
-- history is complete.
local function restore_history(_, args)
  local from = redis.call('HGET', STATE, 'historyFrom')
  if not from then return 0 end
  local found = redis.call('XRANGE', CHANGES, '(' .. from .. '-0', '+', 'COUNT', args[1])
  if #found == 0 then
    redis.call('HDEL', STATE, 'historyFrom')
    return 0
  end
  for _, change in ipairs(found) do
    local revision = revision_of(change[1])
    if not redis.call('ZSCORE', FAILED_HISTORY, revision) then
      set_pending_history(revision, change_of(change).org)
    end
  end
  redis.call('HSET', STATE, 'historyFrom', revision_of(found[#found][1]))
  return #found
end
