// The parts of drawn tests that are the same for all of them.

#include "property/objects.h"

#include <cstdio>
#include <cstdlib>
#include <unordered_map>

Side caller;
Side callee;
IToken* tokens[TOKENS];

void Side::prepare(const uint8_t* bytes, int64_t size) {
  in.assign(bytes, bytes + size);
  read = 0;
  out.clear();
  for (uint8_t* block : memory) {
    delete[] block;
  }
  memory.clear();
}

void Side::get(void* value, size_t size) {
  if (in.size() - read < size) {
    complain("more values are read than were drawn");
    std::memset(value, 0, size);
    return;
  }
  std::memcpy(value, in.data() + read, size);
  read += size;
}

void Side::put(const void* value, size_t size) {
  const uint8_t* bytes = static_cast<const uint8_t*>(value);
  out.insert(out.end(), bytes, bytes + size);
}

void* Side::allocate(size_t size) {
  uint8_t* block = new uint8_t[size];
  std::memset(block, SPOILT, size);
  memory.push_back(block);
  return block;
}

void Side::complain(const char* text) {
  std::fprintf(stderr, "%s\n", text);
  put(text, std::strlen(text));
}

uint64_t garbage() {
  static uint64_t state = 0x9E3779B97F4A7C15u;
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

namespace {

// Counts what it hands out, and knows what is not its own.
struct Counting {
  std::unordered_map<void*, size_t> live;
  int64_t mistakes = 0;

  void* allocate(size_t size) {
    uint8_t* block = static_cast<uint8_t*>(std::malloc(size + 16));
    std::memset(block, SPOILT, size + 16);
    live[block] = size;
    return block;
  }

  void free(void* address) {
    if (address == nullptr) {
      return;
    }
    auto found = live.find(address);
    if (found == live.end()) {
      mistakes++;
      return;
    }
    uint8_t* block = static_cast<uint8_t*>(address);
    for (size_t i = 0; i < 16; i++) {
      mistakes += block[found->second + i] != SPOILT;
    }
    live.erase(found);
    std::memset(block, SPOILT, 1);
    std::free(block);
  }
};

Counting taskMemory;
Counting ownMemory;

Counting& heap(int64_t which) { return which == 0 ? taskMemory : ownMemory; }

struct CppToken final : Counted<IToken> {
  int32_t id;
  explicit CppToken(int32_t id) : id(id) {}
  HRESULT METHOD Id(int32_t* result) override {
    *result = id;
    return S_OK;
  }
};

Side& side(int64_t which) { return which == 0 ? caller : callee; }

CppToken* cppTokens[TOKENS];

}  // namespace

void* Heap::allocate(size_t size) { return taskMemory.allocate(size); }
void Heap::free(void* address) { taskMemory.free(address); }
void* OwnHeap::allocate(size_t size) { return ownMemory.allocate(size); }
void OwnHeap::free(void* address) { ownMemory.free(address); }

void* Kept::allocate(size_t size) {
  static std::vector<std::vector<uint8_t>> blocks;
  blocks.emplace_back(size + 1);
  return blocks.back().data();
}

int32_t tokenId(IToken* token) {
  int32_t id = -1;
  return token == nullptr ? -2 : token->Id(&id) == S_OK ? id : -3;
}

void Unknown::note(Side& side, const Cell& cell) {
  IToken* token = nullptr;
  HRESULT status = cell->QueryInterface(IToken::IID, reinterpret_cast<void**>(&token));
  side.put<int32_t>(status == S_OK ? tokenId(token) : status);
  if (token != nullptr) {
    token->Release();
  }
}

EXPORT(void*) property_allocate(int64_t which, int64_t size) {
  return heap(which).allocate(static_cast<size_t>(size));
}

EXPORT(void) property_free(int64_t which, void* address) { heap(which).free(address); }

EXPORT(int64_t) property_live(int64_t which) {
  return static_cast<int64_t>(heap(which).live.size());
}

// Blocks that were freed twice or never allocated, and bytes written behind a block.
EXPORT(int64_t) property_mistakes(int64_t which) { return heap(which).mistakes; }

EXPORT(void) property_prepare(int64_t which, const uint8_t* bytes, int64_t size, int64_t status,
                              int64_t facesJava) {
  Side& prepared = side(which);
  prepared.prepare(bytes, size);
  prepared.status = static_cast<int32_t>(status);
  prepared.facesJava = facesJava != 0;
}

EXPORT(const void*) property_noted(int64_t which) { return side(which).out.data(); }

EXPORT(int64_t) property_noted_size(int64_t which) {
  return static_cast<int64_t>(side(which).out.size());
}

// A token of C++, which also stands for this number here until Java sets its own.
EXPORT(void*) property_token(int64_t id) {
  CppToken* token = new CppToken(static_cast<int32_t>(id));
  tokens[id] = cppTokens[id] = token;
  return static_cast<IToken*>(token);
}

EXPORT(void) property_set_token(int64_t id, IToken* token) { tokens[id] = token; }

// The references to all tokens of C++.
EXPORT(int64_t) property_token_refs() {
  int64_t sum = 0;
  for (CppToken* token : cppTokens) {
    if (token != nullptr) {
      sum += token->counts.refs;
    }
  }
  return sum;
}
