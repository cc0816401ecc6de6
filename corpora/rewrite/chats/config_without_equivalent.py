# finding: GI103 4 GI507
# finding: GI103 8 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config={"response_logprobs": True, "logprobs": 1, "candidate_count": 1},
)
print(chat.send_message("Name a moon.").text)
