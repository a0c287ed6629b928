-- ObjectIds that a commit removed. For an hour no other organisation can take one, so that references to it do not lead
-- to a stranger's object.

local RESERVED_S = 3600
-- Maximum number of ids that are reserved when an organisation removes them within an hour; the rest is free at once.
local MAX_RESERVED = 100000
-- Maximum number of ids that one call forgets.
local RESERVED_PAGE = 1000

local function reserve(objects, org, now)
  if #objects == 0 then return end
  local counter = RESERVED .. ':count:' .. org
  local count = redis.call('INCRBY', counter, #objects)
  if count == #objects then redis.call('EXPIRE', counter, RESERVED_S) end
  if count > MAX_RESERVED then return end
  local ends = digits(now + RESERVED_S * 1000000)
  local values, scores = {}, {}
  for i, object in ipairs(objects) do
    values[2 * i - 1], values[2 * i] = object, ends .. ' ' .. org
    scores[2 * i - 1], scores[2 * i] = ends, object
  end
  in_chunks('HSET', RESERVED, values)
  in_chunks('ZADD', RESERVATIONS, scores)
end

-- Returns the organisations that these objects are reserved for, false if an object is reserved for none.
local function reserved_for(objects, now)
  local found = redis.call('HMGET', RESERVED, unpack(objects))
  for i, value in ipairs(found) do
    if value then
      local ends, org = string.match(value, '^(%d+) (.*)$')
      found[i] = tonumber(ends) > now and org
    end
  end
  return found
end

-- Forgets a page of reservations that have ended. Returns whether it was full.
local function forget_reserved(now)
  local ended = redis.call('ZRANGE', RESERVATIONS, '-inf', digits(now), 'BYSCORE', 'LIMIT', 0, RESERVED_PAGE)
  if #ended == 0 then return false end
  redis.call('HDEL', RESERVED, unpack(ended))
  redis.call('ZREM', RESERVATIONS, unpack(ended))
  return #ended == RESERVED_PAGE
end
