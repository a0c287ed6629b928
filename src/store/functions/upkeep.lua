-- What keeps the store small and its work lists moving.

-- ARGV: group, then id, plan and milliseconds since it was published, for each change that the group has announced.
-- Notes the time in plans that still have that revision, which are there, so none is created.
local function announced(_, args)
  local group = args[1]
  local now_ms = math.floor(now_us() / 1000)
  for i = 2, #args, 3 do
    redis.call('XACK', CHANGES, group, args[i])
    local key = plan_key(args[i + 1])
    local present = redis.call('HMGET', key, 'revision', 'at', 'relayedAt')
    if present[1] == string.match(args[i], '^%d+') and not present[3] then
      redis.call('HSET', key, 'relayedAt', digits(math.max(now_ms - args[i + 2], tonumber(present[2]))))
    end
  end
end

-- The oldest revision of a sorted set of revisions; infinite where there is none.
local function oldest_of(key)
  return tonumber(redis.call('ZRANGE', key, 0, 0)[1] or math.huge)
end

-- The first revision from which on the stream takes at most `most` bytes: the one after the first entry with which as
-- many were written as must go. Entries tell the bytes up to and with them, so it is found by halving: some thirty
-- reads of one entry.
local function first_within(most)
  local target = tonumber(redis.call('HGET', STATE, 'bytes') or '0') - most
  local first = redis.call('XRANGE', CHANGES, '-', '+', 'COUNT', 1)[1]
  if not first then return 0 end
  local low, high = tonumber(string.match(first[1], '^%d+')), tonumber(redis.call('HGET', STATE, 'head'))
  while low < high do
    local middle = math.floor((low + high) / 2)
    local found = redis.call('XRANGE', CHANGES, digits(middle), '+', 'COUNT', 1)[1]
    if tonumber(field_of(found, 'bytes')) < target then
      low = tonumber(string.match(found[1], '^%d+')) + 1
    else
      high = middle
    end
  end
  local last = redis.call('XRANGE', CHANGES, digits(low), '+', 'COUNT', 1)[1]
  return last and tonumber(string.match(last[1], '^%d+')) + 1 or low
end

-- ARGV: group, keepUs, bytes. Removes the longest prefix of the stream that the group has acknowledged, that is older
-- than keepUs and of which history has everything, or is to be given everything: what history refused, or has lost, has
-- no other place. Where the stream takes more than the bytes, it lets go of younger entries, too, as many as it takes.
-- Answers the number of entries removed.
local function trim(_, args)
  local group, keep_us, most = args[1], tonumber(args[2]), tonumber(args[3])
  local boundary
  local found, groups = pcall(redis.call, 'XINFO', 'GROUPS', CHANGES)
  if not found or groups.err then return 0 end
  for _, info in ipairs(groups) do
    local fields = {}
    for i = 1, #info, 2 do fields[info[i]] = info[i + 1] end
    if fields.name == group then
      local oldest = redis.call('XPENDING', CHANGES, group)[2]
      boundary = tonumber(string.match(oldest or fields['last-delivered-id'], '^%d+'))
    end
  end
  if not boundary then return 0 end
  local kept = now_us() - keep_us
  if stream_bytes(note_floor) > most then kept = math.max(kept, first_within(most)) end
  -- MINID keeps the boundary itself: the last entry delivered, or the oldest not yet acknowledged.
  boundary = math.min(boundary, kept, oldest_of(PENDING_HISTORY), oldest_of(FAILED_HISTORY),
    tonumber(redis.call('HGET', STATE, 'historyFrom') or math.huge))
  local removed = redis.call('XTRIM', CHANGES, 'MINID', digits(boundary))
  note_floor()
  return removed
end

-- ARGV: group, idleMs. Forgets the group's readers that have been silent for idleMs and hold nothing: every relay
-- that ever ran has left its name there.
local function retire(_, args)
  local group, idle_ms = args[1], tonumber(args[2])
  local found, readers = pcall(redis.call, 'XINFO', 'CONSUMERS', CHANGES, group)
  if not found or readers.err then return 0 end
  local retired = 0
  for _, info in ipairs(readers) do
    local fields = {}
    for i = 1, #info, 2 do fields[info[i]] = info[i + 1] end
    if fields.pending == 0 and fields.idle >= idle_ms then
      redis.call('XGROUP', 'DELCONSUMER', CHANGES, group, fields.name)
      retired = retired + 1
    end
  end
  return retired
end

-- ARGV: name, holder, milliseconds. 1 when the holder has the lease, freshly taken or renewed.
local function lease(_, args)
  local key = ROOT .. 'lease:' .. args[1]
  local holder = redis.call('GET', key)
  if holder and holder ~= args[2] then return 0 end
  redis.call('SET', key, args[2], 'PX', args[3])
  return 1
end

-- ARGV: limit, ageUs. Plans that have been pending for longer than ageUs, oldest first.
local function overdue(_, args)
  return redis.call('ZRANGE', PENDING, '-inf', digits(now_us() - tonumber(args[2])), 'BYSCORE',
    'LIMIT', 0, args[1])
end

-- ARGV: limit, ageUs. Forgets what has left the index for longer than ageUs: a `leaving` entry when searchable
-- has reached it, a tombstone when its deletion is searchable; never of a plan that is pending. Answers how
-- many plans were looked at.
local function forget(_, args)
  local before = now_us() - tonumber(args[2])
  local old = redis.call('ZRANGE', LEAVING, '-inf', digits(before), 'BYSCORE', 'LIMIT', 0, args[1])
  for _, plan in ipairs(old) do
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'searchable', 'leaving', 'objects')
    local is_deleted, revision = not fields[4], tonumber(fields[1] or '0')
    if state_of(plan) ~= 'settled' then
      -- looked at again after another ageUs
      redis.call('ZADD', LEAVING, digits(now_us()), plan)
    elseif is_deleted and fields[1] == fields[2] and revision <= before then
      redis.call('DEL', plan_key(plan))
      redis.call('ZREM', LEAVING, plan)
    else
      local leaving = fields[3] and cjson.decode(fields[3]) or {}
      local left, oldest = remembered(leaving, tonumber(fields[2] or '0'), before)
      if next(left) then
        redis.call('HSET', plan_key(plan), 'leaving', cjson.encode(left))
      else
        redis.call('HDEL', plan_key(plan), 'leaving')
      end
      if is_deleted then oldest = math.min(oldest, revision) end
      if oldest == math.huge then
        redis.call('ZREM', LEAVING, plan)
      else
        redis.call('ZADD', LEAVING, digits(oldest > before and oldest or now_us()), plan)
      end
    end
  end
  return #old
end
