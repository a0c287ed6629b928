-- Dead letters: failed messages, moved here from the broker's queues until an operator redrives or drops them.

local function dead_letter_key(id)
  return ROOT .. 'dead-letter:' .. id
end

local function dead_letters_of(queue)
  return queue == '' and DEAD_LETTERS or DEAD_LETTERS .. ':' .. queue
end

local function remove_dead_letter(id)
  local key = dead_letter_key(id)
  local fields = redis.call('HMGET', key, 'queue', 'bytes')
  if not fields[1] then return 0 end
  redis.call('ZREM', DEAD_LETTERS, id)
  redis.call('ZREM', dead_letters_of(fields[1]), id)
  redis.call('ZREM', REDRIVES, id)
  redis.call('HINCRBY', STATE, 'deadLetterBytes', -fields[2])
  redis.call('DEL', key)
  return 1
end

-- ARGV: id, queue, plan, revision, summary, message (JSON), max letters, max bytes. Returns `stored`; `kept` if it is
-- stored already; `full` if there is no room.
local function store_dead_letter(_, args)
  local id, queue, plan, revision, summary, message = unpack(args, 1, 6)
  local key = dead_letter_key(id)
  if redis.call('EXISTS', key) == 1 then return 'kept' end
  -- The fields and keys around them take a few hundred bytes more.
  local bytes = #summary + #message + 512
  local taken = tonumber(redis.call('HGET', STATE, 'deadLetterBytes') or '0')
  if redis.call('ZCARD', DEAD_LETTERS) >= tonumber(args[7]) or taken + bytes > tonumber(args[8]) then
    return 'full'
  end
  local number = digits(next_number())
  redis.call('HSET', key, 'number', number, 'queue', queue, 'plan', plan, 'revision', revision,
    'summary', summary, 'message', message, 'bytes', bytes)
  redis.call('ZADD', DEAD_LETTERS, number, id)
  redis.call('ZADD', dead_letters_of(queue), number, id)
  redis.call('HINCRBY', STATE, 'deadLetterBytes', bytes)
  return 'stored'
end

-- ARGV: queue or empty, number after which to begin, limit. Returns number, summary and redrive token (empty for none)
-- of each letter in turn, in the order in which they were stored.
local function list_dead_letters(_, args)
  local found = redis.call('ZRANGE', dead_letters_of(args[1]), '(' .. args[2], '+inf', 'BYSCORE', 'LIMIT', 0, args[3])
  local answer = {}
  for _, id in ipairs(found) do
    local fields = redis.call('HMGET', dead_letter_key(id), 'number', 'summary', 'redrive')
    for i = 1, 3 do answer[#answer + 1] = text(fields[i]) end
  end
  return answer
end

-- Makes the failed plan or revision of a letter pending again, with the score that it had, so that waits and the
-- sweeper see it.
local function revive(queue, plan, revision)
  if queue == 'history' then
    local found = clear_failed_history(revision) and entry('XRANGE', revision .. '-0', revision .. '-0')
    if found then set_pending_history(revision, change_of(found).org) end
    return
  end
  local failed = redis.call('HGET', FAILED, plan)
  if failed then
    set_pending(plan, redis.call('HGET', plan_key(plan), 'org'), 'LT', cjson.decode(failed).pending)
    redis.call('HDEL', FAILED, plan)
  end
end

local function note_redrive(id)
  local key = dead_letter_key(id)
  local fields = redis.call('HMGET', key, 'queue', 'plan', 'revision', 'redrive')
  if not fields[1] or fields[4] then return 0 end
  local token = digits(next_number())
  redis.call('HSET', key, 'redrive', token)
  redis.call('ZADD', REDRIVES, token, id)
  revive(fields[1], fields[2], fields[3])
  return 1
end

-- ARGV: id. Requests that a letter be published again. Returns 0 if that was requested already, or if there is no such
-- letter.
local function redrive_dead_letter(_, args)
  return note_redrive(args[1])
end

-- ARGV: queue or empty, number after which to begin, number up to which, limit. Requests the same for so many letters.
-- Returns how many were requested and the number that it has reached, empty at the end.
local function redrive_dead_letters(_, args)
  local found = redis.call('ZRANGE', dead_letters_of(args[1]), '(' .. args[2], args[3], 'BYSCORE', 'LIMIT', 0, args[4],
    'WITHSCORES')
  local noted, reached = 0, ''
  for i = 1, #found, 2 do
    noted = noted + note_redrive(found[i])
    reached = digits(tonumber(found[i + 1]))
  end
  return { noted, reached }
end

-- ARGV: limit, bytes. Returns id, token, queue, plan, revision and message of the letters to publish, earliest request
-- first, until their messages take `bytes`; at least one.
local function redrives(_, args)
  local left = tonumber(args[2])
  local answer = {}
  for _, id in ipairs(redis.call('ZRANGE', REDRIVES, 0, args[1] - 1)) do
    local fields = redis.call('HMGET', dead_letter_key(id), 'redrive', 'queue', 'plan', 'revision', 'message')
    answer[#answer + 1] = id
    for i = 1, 5 do answer[#answer + 1] = text(fields[i]) end
    left = left - #fields[5]
    if left <= 0 then break end
  end
  return answer
end

-- ARGV: id, token. Removes a letter that has been published under this token.
local function redriven(_, args)
  if redis.call('HGET', dead_letter_key(args[1]), 'redrive') ~= args[2] then return 0 end
  return remove_dead_letter(args[1])
end

-- ARGV: id. A revision that history has rejected can never be written again: dropping its letter abandons the revision,
-- which then no longer blocks the trim. Returns 0 if there is no such letter.
local function drop_dead_letter(_, args)
  local fields = redis.call('HMGET', dead_letter_key(args[1]), 'queue', 'revision')
  if fields[1] == 'history' then clear_failed_history(fields[2]) end
  return remove_dead_letter(args[1])
end

-- ARGV: queue, whose messages are lost. A plan or revision with a message in a queue of retries or dead letters has
-- failed, and nothing would retry it any more: make all failed ones pending again.
local function note_loss(_, args)
  redis.call('HSET', ROOT .. 'losses', args[1], now_ms())
  local projection, kind = string.match(args[1], '^(%a+)%.(%a+)')
  if kind ~= 'retry' and kind ~= 'dead' then return end
  if projection == 'search' then retry_failed() else retry_failed_history() end
end
