# finding: GI201 3 GI584
# finding: GI201 4 GI584
# finding: GI201 6 GI584
# finding: GI201 7 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
call = genai.protos.FunctionCall(name="moons", args={"planet": "Mars"})
chat = model.start_chat(history=[genai.protos.Content(role="model", parts=[genai.protos.Part(function_call=call)])])
print(chat.send_message("Which moons has Mars?").text)
