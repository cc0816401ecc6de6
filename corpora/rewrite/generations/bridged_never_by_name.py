# finding: GI202 3 GI581
# finding: GI202 4 GI581
# finding: GI202 5 GI581
# flags: --bridge
# run: the Vertex AI SDK is not installed
from vertexai.generative_models import GenerativeModel

model = GenerativeModel("gemini-1.5-flash")
chat = model.start_chat()
print(chat.send_message("Name a moon.").text)
